import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { WorkState } from '../contract.js';
import { type ActingPosts, type PostId, isLate, ownersOf, speakingFor, type Task } from './task.js';
import { moved } from './transitions.js';

/** Whoever decides about a task as a whole. */
export interface Standing {
  readonly acting: ActingPosts;
  readonly ofDesk: boolean;
}

/**
 * An owner or the head writes down that the work waits for somebody outside. The due date stands: a block is a fact, and excuses when it is recognised.
 * @throws DomainError `task.block.not-owner`, `.already`, `task.state` …
 */
export function blocking(task: Task, acting: ActingPosts): PostId {
  const post = working(task, acting);
  moved(task, 'block');
  if (task.blocked) throw new DomainError('task.block.already', { task: task.code }, { kind: 'conflict' });
  return post;
}

/** It waits no longer. @throws DomainError `task.block.not-owner`, `.none`, `task.state` … */
export function unblocking(task: Task, acting: ActingPosts): PostId {
  const post = working(task, acting);
  moved(task, 'unblock');
  if (!task.blocked) throw new DomainError('task.block.none', { task: task.code }, { kind: 'conflict' });
  return post;
}

/** A wait as far as it matters who recognises it, or takes that back. */
export interface Wait<Recognition extends object = object> {
  /** Whoever wrote it down. */
  readonly accountId: string;
  /** The one that stands. */
  readonly recognition: Recognition | null;
  /** Those that were taken back. */
  readonly withdrawn: readonly object[];
}

type Judge = Standing & { readonly accountId: string };

/**
 * The leader in charge or the desk recognises a wait: from its first day to its last it excuses. Neither an owner nor whoever wrote it
 * down does. @returns the leader's post, null for the desk. @throws DomainError `task.wait.not-leader`, `.own`, `.recognised`.
 */
export function recognising(task: Task, by: Judge, wait: Wait): PostId | null {
  const post = judgingWait(task, by, wait);
  if (wait.recognition) throw new DomainError('task.wait.recognised', { task: task.code }, { kind: 'conflict' });
  return post;
}

/**
 * The same take a recognition back, whether the wait stands or has ended: its days are late again.
 * @returns what stood until now, and the leader's post, null for the desk.
 * @throws DomainError `task.wait.not-leader`, `.own`, `.not-recognised`, `.withdrawn`.
 */
export function withdrawingRecognition<Recognition extends object>(
  task: Task,
  by: Judge,
  wait: Wait<Recognition>,
): { readonly recognition: Recognition; readonly post: PostId | null } {
  const post = judgingWait(task, by, wait);
  if (wait.recognition) return { recognition: wait.recognition, post };
  const rule = wait.withdrawn.length > 0 ? 'task.wait.withdrawn' : 'task.wait.not-recognised';
  throw new DomainError(rule, { task: task.code }, { kind: 'conflict' });
}

function judgingWait(task: Task, by: Judge, { accountId }: Wait): PostId | null {
  if (accountId === by.accountId || speakingFor(by.acting, ownersOf(task))) {
    throw new DomainError('task.wait.own', { task: task.code }, { kind: 'forbidden' });
  }
  return ruling(task, by, 'task.wait.not-leader');
}

/** The leader in charge or the desk lets a task rest: nobody is reminded of it, and its days cost nothing. */
export function suspended<Rested extends Task>(task: Rested, by: Standing, today: LocalDate): { task: Rested; post: PostId | null } {
  const post = ruling(task, by);
  const formerState = task.state as WorkState;
  const state = moved(task, 'suspend');
  return { post, task: { ...task, state, formerState, suspendedOn: today, wasRed: redBy(task, today) } };
}

/** Work goes on where it stopped. */
export function resumed<Rested extends Task>(task: Rested, by: Standing): { task: Rested; post: PostId | null } {
  const post = ruling(task, by);
  return { post, task: { ...task, state: moved(task, 'resume'), formerState: null, suspendedOn: null } };
}

/** The leader in charge cancels a task for good: from then on it asks for nothing, and what happened stays. @throws DomainError `task.cancel.not-leader` … */
export function cancelled<Cancelled extends Task>(
  task: Cancelled,
  { acting }: Standing,
  today: LocalDate,
): { task: Cancelled; post: PostId } {
  const post = speakingFor(acting, [task.leaderPostId]);
  if (!post) throw new DomainError('task.cancel.not-leader', leaderOf(task), { kind: 'forbidden' });
  const state = moved(task, 'cancel');
  const wasRed = task.state === 'suspended' ? task.wasRed : redBy(task, today);
  return { post, task: { ...task, state, formerState: null, suspendedOn: null, cancelledOn: today, wasRed } };
}

function working(task: Task, acting: ActingPosts): PostId {
  const post = speakingFor(acting, [...ownersOf(task), task.headPostId]);
  if (post) return post;
  throw new DomainError('task.block.not-owner', { task: task.code, owner: task.owner ?? 'none', head: task.head }, { kind: 'forbidden' });
}

/** @returns the leader's post, null for the desk. @throws DomainError `rule`. */
function ruling(task: Task, { acting, ofDesk }: Standing, rule = 'task.suspend.not-leader'): PostId | null {
  const post = speakingFor(acting, [task.leaderPostId]);
  if (post) return post;
  if (ofDesk) return null;
  throw new DomainError(rule, leaderOf(task), { kind: 'forbidden' });
}

const leaderOf = ({ code, leader }: Task) => ({ task: code, leader: leader ?? 'none' });

function redBy({ wasRed, completedOn, due }: Task, today: LocalDate): boolean {
  return wasRed || isLate(completedOn ?? today, due);
}
