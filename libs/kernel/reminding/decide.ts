import { dateOf, dateOfDay, dayNumber, type WallMinute } from '../calendar/wall-time.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addWorkingDays, lastWorkingDayOnOrBefore, workingDaysBetween } from '../calendar/working-days.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Ladder, Stage, Step } from './ladder.js';
import { pauseAt } from './quiet-hours.js';

/** What is known of one subject, towards one recipient and under one due-version. */
export interface Subject {
  /** Whether there is still something to be done; nobody is reminded of what is closed. */
  readonly open: boolean;
  readonly due: LocalDate;
  /** The day of the last chase, while nobody has answered it. */
  readonly chasedOn?: LocalDate | undefined;
  /** Stages that need nothing more: sent or superseded. A muted or waiting one is not settled. */
  readonly settled: ReadonlySet<Stage>;
  readonly silences: readonly Silence[];
}

/** A reason to say nothing, with its end. */
export interface Silence {
  readonly because: SilenceReason;
  readonly from: LocalDate;
  /** The last silent day, included; left out: until the reason is gone. */
  readonly until?: LocalDate | undefined;
}

/** Of several reasons the first in this order is named. */
const SILENCE_REASONS = ['under-order', 'extension-granted', 'on-leave', 'parent-overdue'] as const;
export type SilenceReason = (typeof SILENCE_REASONS)[number];

export type Decision =
  /** `because` is the fact at this moment: a late catch-up of a stage before the due date says `overdue`. */
  | { readonly do: 'send'; readonly stage: Stage; readonly because: 'due-soon' | 'due-today' | 'overdue' | 'no-answer' }
  /** Ask again then; nothing is settled. */
  | { readonly do: 'wait'; readonly stage: Stage; readonly until: WallMinute; readonly because: 'quiet-hours' | 'not-a-working-day' }
  /** The stage stays owed: when the silence ends and it is still the highest, it is sent. */
  | { readonly do: 'mute'; readonly stage: Stage; readonly until: LocalDate | undefined; readonly because: SilenceReason }
  /** `by` came due before this stage could be sent (the program stood still, or the office rested) or has been sent already. */
  | { readonly do: 'supersede'; readonly stage: Stage; readonly by: Stage; readonly because: 'outage' };

/**
 * Which step of the ladder is due for one subject and one recipient, at most one at a time. The caller settles what was
 * sent or superseded and asks again, until the answer is neither: then the highest stage missed has been sent, once.
 *
 * A step before the due date whose day is a day of rest falls back to the working day before, because a warning comes
 * before a holiday and not after it; a step after the due date waits for the next working day.
 * @param days must reach over the due date and today with the days of rest around them.
 * @returns undefined when nothing is owed.
 * @throws DomainError `calendar.outside-horizon`.
 */
export function decide(subject: Subject, ladder: Ladder, days: WorkingCalendar, now: WallMinute): Decision | undefined {
  if (!subject.open) return undefined;
  const today = dateOf(now);
  const isSettled = ({ stage }: Step) => subject.settled.has(stage);
  const reached = ladder.steps.filter((step) => isSettled(step) || hasCome(step, subject, days, today));
  const owed = reached.filter((step) => !isSettled(step));
  const [lowest, highest, top] = [owed[0], owed.at(-1), reached.at(-1)];
  if (!lowest || !highest || !top) return undefined;
  const silence = silenceOn(today, subject.silences);
  if (silence) return { do: 'mute', stage: highest.stage, until: silence.until, because: silence.because };
  if (lowest !== top) return { do: 'supersede', stage: lowest.stage, by: top.stage, because: 'outage' };
  const pause = pauseAt(now, ladder.hours, days);
  if (pause) return { do: 'wait', stage: lowest.stage, ...pause };
  return { do: 'send', stage: lowest.stage, because: reasonFor(lowest, subject, today) };
}

function hasCome(step: Step, { due, chasedOn }: Subject, days: WorkingCalendar, today: LocalDate): boolean {
  const start = step.from === 'due' ? due : chasedOn;
  if (start === undefined) return false;
  if (step.unit === 'working' && step.days > 0) return workingDaysBetween(days, start, today) >= step.days;
  const day = step.unit === 'working' ? addWorkingDays(days, start, step.days) : dateOfDay(dayNumber(start) + step.days);
  return day <= today || (step.days <= 0 && lastWorkingDayOnOrBefore(days, day) <= today);
}

function silenceOn(today: LocalDate, silences: readonly Silence[]): Silence | undefined {
  const speaking = silences.filter(({ from, until }) => from <= today && (until === undefined || today <= until));
  return speaking.sort((a, b) => SILENCE_REASONS.indexOf(a.because) - SILENCE_REASONS.indexOf(b.because))[0];
}

function reasonFor(step: Step, { due }: Subject, today: LocalDate): Extract<Decision, { do: 'send' }>['because'] {
  if (step.from === 'chase') return 'no-answer';
  if (today === due) return 'due-today';
  return today < due ? 'due-soon' : 'overdue';
}
