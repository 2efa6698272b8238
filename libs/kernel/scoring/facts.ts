import type { LocalDate } from '../shared/local-date.js';
import type { Month } from './month.js';
import type { Points } from './points.js';
import type { Role } from './rule-set.js';

/** Whose points they are. */
export interface Account {
  readonly kind: 'person' | 'unit';
  readonly id: string;
}

export function accountKey({ kind, id }: Account): string {
  return JSON.stringify([kind, id]);
}

/** Days on which a task could not go on, both included, with the reason that somebody approved and can prove. */
export interface ExcusedSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: 'extension' | 'outside-approval' | 'other-unit' | 'force-majeure' | 'suspension';
}

/** Days on which a task waited for another one, both included. They excuse only when the other one belongs to somebody else. */
export interface BlockedSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Code and owner of the task that was waited for. */
  readonly by: { readonly task: string; readonly owner: Account };
}

/** Who had a task before its owner of now, and until when, the last day included. */
export interface FormerOwner {
  readonly account: Account;
  readonly until: LocalDate;
}

/** Who bears part of a task beside its owner; a supporting unit by a sub-task of its own. */
export type Liable =
  | { readonly role: 'head' | 'leader' | 'lead-unit'; readonly account: Account }
  | { readonly role: 'supporting-unit'; readonly account: Account; readonly subTask: string };

/** What is known of a task at the end of the month, whenever it became known. */
export interface TaskFacts {
  readonly code: string;
  readonly owner: Account;
  /** The first one first; each had it from the day after the one before. Left out: nobody had it before its owner. */
  readonly formerOwners?: readonly FormerOwner[];
  readonly liable: readonly Liable[];
  readonly due: LocalDate;
  /** Raised by each approved extension and each plan revision. */
  readonly dueVersion: number;
  /** The day that counts as its completion; null: open. */
  readonly acceptedOn: LocalDate | null;
  readonly excused: readonly ExcusedSpan[];
  readonly blocked: readonly BlockedSpan[];
  /** Its latest start lay before the approval of the plan, and the plan was not revised since. */
  readonly beganTooLate: boolean;
  /** The calendar by which its days are counted. */
  readonly calendar: string;
  /** The event that put the facts into their present state. */
  readonly event: string;
}

/** The frozen facts of a run. A task that is not among them is not judged, and what was posted for it stays as it is. */
export interface MonthFacts {
  readonly month: Month;
  /** The last day of the last locked month; null before the first. */
  readonly settledUntil: LocalDate | null;
  readonly tasks: readonly TaskFacts[];
  /** Accounts of stationed bodies (派驻): they get no points; findings go to their superior. */
  readonly stationed: readonly Account[];
}

/** An entry of the ledger, as far as a run looks at it. */
export interface PostedEntry {
  readonly subject: string;
  readonly group: string;
  readonly account: Account;
  readonly step: string;
  readonly month: Month;
  /** The part in which the account was charged. */
  readonly role: Role;
  readonly points: Points;
  /** Proposed by a run, or the outcome of an appeal. What an appeal gave back is not charged again by the next run. */
  readonly origin: 'run' | 'appeal';
}
