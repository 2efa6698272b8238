import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ExtensionState } from '../contract/extensions.js';
import { type ActingPosts, type PostId, isLate, ownersOf, speakingFor, type Task } from './task.js';
import { moved } from './transitions.js';

/** A request as the rules see it. */
export interface AskedExtension {
  readonly state: ExtensionState;
  readonly wantedDue: LocalDate;
  /** Whoever asked, and in whose name. */
  readonly accountId: string;
  readonly postId: PostId;
}

/** Whoever decides. */
export interface Decider {
  readonly acting: ActingPosts;
  readonly accountId: string;
  /** Of the supervision desk, which decides where no leader in charge can. */
  readonly ofDesk: boolean;
}

/**
 * Whether an owner may ask for a later due date today: before the task is overdue, and once at a time.
 * @returns the post that asks.
 * @throws DomainError `task.extension.not-owner`, `.no-due`, `.too-late`, `.open`, `task.state` …
 */
export function mayAsk(task: Task, acting: ActingPosts, today: LocalDate): PostId {
  const post = speakingFor(acting, ownersOf(task));
  if (!post) {
    const params = { task: task.code, owner: task.owner ?? 'none', head: task.head };
    throw new DomainError('task.extension.not-owner', params, { kind: 'forbidden' });
  }
  const due = extendable(task);
  if (isLate(today, due)) {
    throw new DomainError('task.extension.too-late', { task: task.code, due, leader: task.leader ?? 'none' }, { kind: 'conflict' });
  }
  return post;
}

/** @throws DomainError as `mayAsk`, and `task.extension.not-later` when the new due is not after the one that stands. */
export function asked(task: Task, wantedDue: LocalDate, acting: ActingPosts, today: LocalDate): PostId {
  const post = mayAsk(task, acting, today);
  refuseEarlier(task, wantedDue, today);
  return post;
}

/**
 * Who decides a request: the leader in charge of the force; the desk, when there is none or he asked himself. Never an owner or the asker.
 * @returns the leader's post, null for the desk.
 * @throws DomainError `task.extension.settled`, `.own-request`, `.not-decider`.
 */
export function deciding(task: Task, request: AskedExtension, decider: Decider): PostId | null {
  if (request.state !== 'open') {
    throw new DomainError('task.extension.settled', { task: task.code, state: request.state }, { kind: 'conflict' });
  }
  refuseOwner(task, decider, request.accountId);
  const { leaderPostId, leaderAccountId } = task;
  const post = speakingFor(decider.acting, [leaderPostId]);
  if (post) return post;
  const leaderCan = leaderPostId !== null && leaderAccountId !== null && leaderAccountId !== request.accountId && !owns(task, leaderPostId);
  if (!leaderCan && decider.ofDesk) return null;
  const params = { task: task.code, leader: task.leader ?? 'none' };
  throw new DomainError('task.extension.not-decider', params, { kind: 'forbidden' });
}

/** Grants what was asked for, or an earlier day. @throws DomainError as `deciding`, `task.extension.not-later`, `.beyond-wish`, `.past`. */
export function granted(task: Task, request: AskedExtension, due: LocalDate, decider: Decider, today: LocalDate): PostId | null {
  const post = deciding(task, request, decider);
  moved(task, 'grant');
  refuseEarlier(task, due, today);
  if (due > request.wantedDue) {
    throw new DomainError('task.extension.beyond-wish', { task: task.code, wanted: request.wantedDue }, { field: 'due' });
  }
  return post;
}

/**
 * The exception: the leader in charge extends a task that is overdue already, and says why.
 * @throws DomainError `task.extension.not-leader`, `.own-request`, `.not-late`, `.no-due`, `.open`, `task.state` …
 */
export function mayExtendLate(task: Task, decider: Decider, today: LocalDate): PostId {
  const post = speakingFor(decider.acting, [task.leaderPostId]);
  if (!post) {
    throw new DomainError('task.extension.not-leader', { task: task.code, leader: task.leader ?? 'none' }, { kind: 'forbidden' });
  }
  refuseOwner(task, decider);
  const due = extendable(task);
  if (!isLate(today, due)) throw new DomainError('task.extension.not-late', { task: task.code, due }, { kind: 'conflict' });
  return post;
}

/** @throws DomainError as `mayExtendLate`, and `task.extension.past` for a day that is over. */
export function extendedLate(task: Task, due: LocalDate, decider: Decider, today: LocalDate): PostId {
  const post = mayExtendLate(task, decider, today);
  refuseEarlier(task, due, today);
  return post;
}

/**
 * Whoever asked takes it back, or whoever speaks for the post that asked; when that post has the task no more, an owner of today.
 * @throws DomainError `task.extension.settled`, `.not-asker`.
 */
export function withdrawing(task: Task, request: AskedExtension, acting: ActingPosts, accountId: string): void {
  if (request.state !== 'open') {
    throw new DomainError('task.extension.settled', { task: task.code, state: request.state }, { kind: 'conflict' });
  }
  const stillOwns = owns(task, request.postId);
  const asked = acting.includes(request.postId) || (stillOwns && request.accountId === accountId);
  if (!asked && (stillOwns || !speakingFor(acting, ownersOf(task)))) {
    throw new DomainError('task.extension.not-asker', { task: task.code }, { kind: 'forbidden' });
  }
}

function extendable(task: Task): LocalDate {
  moved(task, 'extend');
  if (task.due === null) throw new DomainError('task.extension.no-due', { task: task.code }, { kind: 'conflict' });
  if (task.extensionOpen) throw new DomainError('task.extension.open', { task: task.code }, { kind: 'conflict' });
  return task.due;
}

function refuseEarlier({ code, due }: Task, wanted: LocalDate, today: LocalDate): void {
  if (due === null || wanted <= due) throw new DomainError('task.extension.not-later', { task: code, due: due ?? '' }, { field: 'due' });
  if (wanted < today) throw new DomainError('task.extension.past', { task: code, today }, { field: 'due' });
}

function refuseOwner(task: Task, { acting, accountId }: Decider, askedBy?: string): void {
  if (accountId !== askedBy && !speakingFor(acting, ownersOf(task))) return;
  throw new DomainError('task.extension.own-request', { task: task.code, leader: task.leader ?? 'none' }, { kind: 'forbidden' });
}

function owns(task: Task, post: PostId): boolean {
  return ownersOf(task).includes(post);
}
