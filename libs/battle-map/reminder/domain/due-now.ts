import type { WallMinute } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { type Decision, decide, type Subject } from '#libs/kernel/reminding/decide';
import type { Ladder, Stage } from '#libs/kernel/reminding/ladder';

/** Everything that is to be settled for one subject and one recipient at one moment. */
export interface DueNow {
  readonly superseded: readonly Stage[];
  /** What is left when the superseded stages are settled; undefined when nothing is owed. */
  readonly then: Exclude<Decision, { do: 'supersede' }> | undefined;
}

/** Asks until the answer is not `supersede` any more: of a missed stretch the highest stage is left. */
export function dueNow(subject: Subject, ladder: Ladder, days: WorkingCalendar, now: WallMinute): DueNow {
  const superseded: Stage[] = [];
  for (;;) {
    const settled = new Set([...subject.settled, ...superseded]);
    const decision = decide({ ...subject, settled }, ladder, days, now);
    if (decision?.do !== 'supersede') return { superseded, then: decision };
    superseded.push(decision.stage);
  }
}
