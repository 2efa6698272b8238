import type { LocalDate } from '../shared/local-date.js';
import type { Account } from './facts.js';
import type { Month } from './month.js';
import type { Points } from './points.js';
import type { Role } from './rule-set.js';

/** A text of the catalogue with its arguments; the product says it in the reader's language. */
export interface Sentence {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Days that did not count as late, each day under one reason. `from` and `to` as approved, `days` the working days of them that were taken off. */
export interface ExcusedDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: 'extension' | 'outside-approval' | 'other-unit' | 'force-majeure' | 'suspension' | 'blocked';
  /** The code of the task that was waited for. */
  readonly by?: string;
  readonly days: number;
}

/** How late a task is on a day. */
export interface Lateness {
  /** Counted up to and including this day: the acceptance, or the end of the month. */
  readonly until: LocalDate;
  readonly accepted: boolean;
  /** Working days after the due date until then. */
  readonly workingDaysOver: number;
  /** In the order of their first days; only those that took days off. */
  readonly excused: readonly ExcusedDays[];
  /** What is left of them. */
  readonly daysLate: number;
}

/** Everything from which the points of an entry follow: `points = min(0, target + waived) − (posted + waived)`. */
export interface EntryInputs extends Lateness {
  readonly due: LocalDate;
  readonly dueVersion: number;
  readonly calendar: string;
  readonly beganTooLate: boolean;
  /** The part in which the account bears the task, and how much of it. */
  readonly role: Role;
  readonly sharePercent: number;
  /** It had the part when it was charged; by the facts somebody else has it now. */
  readonly former: boolean;
  /**
   * Of the days late those on which the account had the task, and what they cost by themselves: the most that it owes. Left out: the
   * task never changed hands, or it is not as an owner that the account answers for it.
   */
  readonly own?: { readonly days: number; readonly total: Points };
  /** The total of the step that is reached, 0 when none is. */
  readonly stepTotal: Points;
  /** What those who had the part before keep of it. */
  readonly borneBefore: Points;
  /** What the account owes in all: its share of the total less what was borne before; a former one never more than it was charged. */
  readonly target: Points;
  /** What earlier runs posted in the group for the subject and the account. */
  readonly posted: Points;
  /** What appeals gave back of it. */
  readonly waived: Points;
  /** How much of the points corrects months that are locked. */
  readonly adjustment: Points;
}

/** What a run proposes; a named person confirms it. */
export interface ProposedEntry {
  /** The code of the task. */
  readonly subject: string;
  readonly group: string;
  readonly account: Account;
  /** The rule that the account has come to, `R4`, or `none`; when it comes to it again after a correction, `R4#2`. */
  readonly step: string;
  readonly month: Month;
  readonly points: Points;
  /** The rule of the step, of the first step when none is reached, and the version that it belongs to. */
  readonly rule: { readonly id: string; readonly version: string };
  /** The event that the entry follows from. */
  readonly event: string;
  readonly inputs: EntryInputs;
  readonly explanation: readonly Sentence[];
}

/** Why a late task costs an account nothing. */
export interface Note {
  readonly subject: string;
  readonly account: Account;
  readonly explanation: readonly Sentence[];
}

type Keyed = Pick<ProposedEntry, 'subject' | 'group' | 'account' | 'step'>;

/** The key under which an entry stands once in the ledger, whichever run proposed it. */
export function entryKey({ subject, group, account, step }: Keyed): string {
  return JSON.stringify([subject, group, account.kind, account.id, step]);
}
