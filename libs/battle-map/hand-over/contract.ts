import { z } from 'zod';
import type { Brand } from '#libs/kernel/shared/brand';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Registered } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import { eventType } from '#libs/platform/events/event-type';
import type { PostId } from '../office/contract.js';

export type HandOverId = Brand<string, 'hand-over'>;

/** 待移交, 已移交, 已取消. */
export const HAND_OVER_STATES = ['planned', 'done', 'cancelled'] as const;
export type HandOverState = (typeof HAND_OVER_STATES)[number];

export interface HandOverEntry {
  /** Titles of posts. */
  readonly post: string;
  readonly successor: string;
  /** The first day on which nobody holds the post. */
  readonly leavesOn: LocalDate;
}

export interface HandOversRegistered {
  /** Each named `post day`. */
  readonly handOvers: Registered;
  /** Those of a day that had passed when the list came: nothing is handed over after the fact. */
  readonly past: readonly HandOverEntry[];
}

/** Takes a list of hand-overs in, by post and day. What was carried out or cancelled stays so. */
export abstract class HandOverRegistry {
  /** @throws DomainError `office.post.unknown`, `hand-over.own-successor`, `.planned`, `.successor-leaves`, with the field. */
  abstract register(tx: Transaction, entries: readonly HandOverEntry[]): Promise<HandOversRegistered>;
}

const handOverId = z.uuid().transform((id) => id as HandOverId);
const postId = z.uuid().transform((id) => id as PostId);
const date = z.iso.date().transform((text) => text as LocalDate);

export const HandOverEvents = {
  /** After commit: a list brought a hand-over whose day it is. */
  fallsDue: eventType('hand-over.falls-due', z.object({ handOverId })),
  /** After commit: tasks and parts in task forces are the successor's. `overdue` of the tasks were late when he took over. */
  done: eventType(
    'hand-over.done',
    z.object({ handOverId, postId, successorPostId: postId, on: date, tasks: z.int(), overdue: z.int(), forces: z.int() }),
  ),
};

/*
 * View for later stages; dates are SQL dates, so select `::text`.
 *
 * hand_over__hand_over  id, post_id, successor_post_id, leaves_on, state
 *
 * Which tasks went over stands in task__owner_change, which parts of task forces in task_force__hand_over, each with its id.
 */
export const HAND_OVER_HAND_OVER = 'hand_over__hand_over';
