import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { CountedTask, TaskCount } from '../contract/counts.js';
import { refuseIncomplete } from './checklist.js';
import { percentOf } from './report.js';
import { isLate, type Task } from './task.js';
import { moved } from './transitions.js';

export interface Recounted<Counted> {
  readonly task: Counted;
  /** The count says something that the task's history has to tell. */
  readonly reported: boolean;
  /** It is less than was said before. */
  readonly correction: boolean;
}

/**
 * What a count of items makes of a task; undefined when it says nothing new. Items that are written down and not worked on yet are no
 * progress. A complete count that stays complete does not move the day of delivery. @throws DomainError `task.state`,
 * `task.report.items-open` …
 */
export function recounted<Counted extends Task>(
  task: Counted,
  { target, unit, done }: TaskCount,
  today: LocalDate,
): Recounted<Counted> | undefined {
  const measured = target === 0 ? task : { ...task, quantityTarget: target, quantityUnit: unit, quantityDone: done };
  const before = task.quantityDone ?? 0;
  const same = target === 0 || (target === task.quantityTarget && done === before);
  if (same && task.counted && (target === 0 || unit === task.quantityUnit)) return undefined;
  if (same || (done === 0 && before === 0 && task.percent === 0)) {
    return { task: { ...measured, counted: true }, reported: false, correction: false };
  }
  const percent = percentOf(done, target);
  const waits = percent === 100 && task.state === 'reported';
  // What the items show is the evidence; the checklist is ticked off before the last of them is closed.
  if (percent === 100 && !waits) refuseIncomplete({ ...task, evidenceRequired: false }, 0);
  return {
    reported: true,
    correction: done < before || percent < task.percent,
    task: {
      ...measured,
      counted: true,
      percent,
      state: waits ? task.state : moved(task, percent === 100 ? 'complete' : 'report'),
      completedOn: waits ? task.completedOn : percent === 100 ? today : null,
      startedOn: task.startedOn ?? today,
      lastReportOn: today,
      wasRed: task.wasRed || isLate(today, task.due),
    },
  };
}

/** Why the items of a task may not be worked on; null: they may. */
export function restOf({ state, isSummary, planState }: Task): CountedTask['rests'] {
  if (isSummary) return 'summary';
  if (planState !== 'approved') return 'not-running';
  return state === 'accepted' || state === 'cancelled' || state === 'suspended' ? state : null;
}
