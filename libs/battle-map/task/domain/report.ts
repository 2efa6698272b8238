import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { refuseIncomplete } from './checklist.js';
import { type ActingPosts, type PostId, isLate, ownersOf, speakingFor, type Task } from './task.js';
import { moved } from './transitions.js';

/** How far it is: in percent, or in the unit that the task counts. */
export interface Progress {
  readonly percent?: number | undefined;
  readonly quantity?: number | undefined;
  /** An earlier report said too much; only then may progress go back. */
  readonly correction: boolean;
  /** How many files go with it. */
  readonly files?: number | undefined;
}

/** Percent of a quantity, rounded down: 100 is said of the whole only. */
export function percentOf(done: number, target: number): number {
  return done >= target ? 100 : Math.min(99, Math.floor((done * 100) / target));
}

/**
 * Progress is reported by an owner or by the head; at 100 % the head is asked to accept.
 * @throws DomainError `task.report.not-owner`, `task.report.counted`, `task.report.measure`, `task.report.goes-back`,
 * `task.report.items-open`, `task.report.evidence-missing`, `task.state` …
 */
export function reported<Reported extends Task>(
  task: Reported,
  progress: Progress,
  acting: ActingPosts,
  today: LocalDate,
): { task: Reported; post: PostId } {
  const post = speakingFor(acting, [...ownersOf(task), task.headPostId]);
  if (!post) {
    const params = { task: task.code, owner: task.owner ?? 'none', head: task.head };
    throw new DomainError('task.report.not-owner', params, { kind: 'forbidden' });
  }
  if (task.counted) throw new DomainError('task.report.counted', { task: task.code }, { kind: 'conflict' });
  const { percent, quantityDone } = measured(task, progress);
  const state = moved(task, percent === 100 ? 'complete' : 'report');
  if (percent === 100) refuseIncomplete(task, progress.files ?? 0);
  refuseGoingBack(task, percent, quantityDone, progress.correction);
  const completedOn = percent === 100 ? today : null;
  return {
    post,
    task: {
      ...task,
      state,
      percent,
      quantityDone,
      completedOn,
      startedOn: task.startedOn ?? today,
      lastReportOn: today,
      wasRed: task.wasRed || isLate(today, task.due),
    },
  };
}

function measured(
  { code, quantityTarget, quantityUnit }: Task,
  { percent, quantity }: Progress,
): { readonly percent: number; readonly quantityDone: number | null } {
  if (quantityTarget !== null && quantity !== undefined && percent === undefined) {
    return { percent: percentOf(quantity, quantityTarget), quantityDone: quantity };
  }
  if (quantityTarget === null && percent !== undefined && quantity === undefined) return { percent, quantityDone: null };
  const wanted = quantityTarget === null ? 'percent' : 'quantity';
  const params = { task: code, measure: wanted, unit: quantityUnit ?? '%', target: quantityTarget ?? 100 };
  throw new DomainError('task.report.measure', params, { field: wanted });
}

function refuseGoingBack(task: Task, percent: number, quantityDone: number | null, correction: boolean): void {
  const back = quantityDone === null ? percent < task.percent : quantityDone < (task.quantityDone ?? 0);
  if (!back || correction) return;
  const params = { task: task.code, was: task.quantityDone ?? task.percent, unit: task.quantityUnit ?? '%' };
  throw new DomainError('task.report.goes-back', params, { field: quantityDone === null ? 'percent' : 'quantity' });
}
