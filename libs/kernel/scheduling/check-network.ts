import { DomainError, type RefusalParams } from '../shared/domain-error.js';
import type { Hierarchy } from './hierarchy.js';
import type { Lag, Link, NetworkTask, ProjectNetwork } from './network.js';

/** A century of minutes: nothing that an office plans is longer, and all sums stay exact integers. */
const LONGEST = 100 * 366 * 1440;
const ON_SUMMARIES = new Set(['SNET', 'FNLT']);

/**
 * Refuses what no schedule could be made of, with the task's name.
 * @throws DomainError `schedule.duration-invalid`, `schedule.calendar-unknown`, `schedule.summary-constraint`,
 * `schedule.summary-progress`, `schedule.progress-reversed`, `schedule.remaining-invalid`, `schedule.floor-invalid`,
 * `schedule.buffer-invalid`.
 */
export function checkTasks(network: ProjectNetwork, hierarchy: Hierarchy): void {
  const calendars = new Set(network.calendars.map(({ id }) => id));
  if (!calendars.has(network.calendar)) {
    throw new DomainError('schedule.project-calendar-unknown', { calendar: network.calendar }, { field: 'calendar' });
  }
  const { buffer } = network;
  if (buffer && !(buffer.unit === 'working' ? isAmount(buffer.minutes) : buffer.percent >= 0 && buffer.percent <= 100)) {
    throw new DomainError('schedule.buffer-invalid', { buffer: buffer.unit === 'working' ? buffer.minutes : buffer.percent });
  }
  for (let row = 0; row < network.tasks.length; row++) {
    checkTask(network.tasks[row] as NetworkTask, hierarchy.isSummary(row), calendars);
  }
}

/** @throws DomainError as `checkTasks`. */
export function checkTask(task: NetworkTask, summary: boolean, calendars: ReadonlySet<string>): void {
  if (!isAmount(task.duration)) throw new DomainError('schedule.duration-invalid', { task: task.name, duration: task.duration });
  if (task.calendar !== undefined && !calendars.has(task.calendar)) {
    throw new DomainError('schedule.calendar-unknown', { task: task.name, calendar: task.calendar });
  }
  if (task.floor !== undefined && !isAmount(task.floor)) {
    throw new DomainError('schedule.floor-invalid', { task: task.name, floor: task.floor });
  }
  if (summary) checkSummary(task);
  if (task.progress) checkProgress(task);
}

/**
 * @returns the rows of the tasks that the link joins.
 * @throws DomainError `schedule.link-unknown-task`, `schedule.link-to-itself`, `schedule.link-within-summary`,
 * `schedule.link-ends-summary`, `schedule.lag-invalid`, `schedule.lag-calendar-unknown`, `schedule.lag-share-of-summary`.
 */
export function checkLink(
  link: Link,
  tasks: readonly NetworkTask[],
  hierarchy: Hierarchy,
  calendars: ReadonlySet<string>,
): { from: number; to: number } {
  const from = hierarchy.row(link.from);
  const to = hierarchy.row(link.to);
  if (from === undefined || to === undefined) {
    const known = from ?? to;
    throw new DomainError('schedule.link-unknown-task', {
      task: known === undefined ? '–' : (tasks[known]?.name ?? ''),
      unknown: from === undefined ? link.from : link.to,
    });
  }
  const refusal = (code: string, more: RefusalParams = {}) =>
    new DomainError(code, { from: tasks[from]?.name ?? '', to: tasks[to]?.name ?? '', type: link.type, ...more });
  if (from === to) throw refusal('schedule.link-to-itself');
  if (hierarchy.isSummary(from) || hierarchy.isSummary(to)) {
    if (hierarchy.isWithin(from, to) || hierarchy.isWithin(to, from)) throw refusal('schedule.link-within-summary');
    if (hierarchy.isSummary(to) && (link.type === 'FF' || link.type === 'SF')) throw refusal('schedule.link-ends-summary');
    if (hierarchy.isSummary(from) && link.lag?.unit === 'percent') throw refusal('schedule.lag-share-of-summary');
  }
  if (link.lag) checkLag(link.lag, refusal, calendars);
  return { from, to };
}

type Refusal = (code: string, more: RefusalParams) => DomainError;

function checkLag(lag: Lag, refusal: Refusal, calendars: ReadonlySet<string>): void {
  const amount = lag.unit === 'percent' ? lag.percent : lag.minutes;
  const good = lag.unit === 'percent' ? Math.abs(amount) <= 10_000 : Number.isInteger(amount) && Math.abs(amount) <= LONGEST;
  if (!good) throw refusal('schedule.lag-invalid', { lag: amount });
  if (lag.unit !== 'elapsed' && lag.calendar !== undefined && !calendars.has(lag.calendar)) {
    throw refusal('schedule.lag-calendar-unknown', { calendar: lag.calendar });
  }
}

function checkSummary(task: NetworkTask): void {
  if (task.constraint && !ON_SUMMARIES.has(task.constraint.type)) {
    throw new DomainError('schedule.summary-constraint', { task: task.name, constraint: task.constraint.type });
  }
  if (task.progress) throw new DomainError('schedule.summary-progress', { task: task.name });
}

function checkProgress({ name, progress }: NetworkTask): void {
  if (!progress) return;
  const { actualStart, actualFinish, remaining } = progress;
  if (actualFinish !== undefined && actualFinish < actualStart) throw new DomainError('schedule.progress-reversed', { task: name });
  if (remaining !== undefined && !isAmount(remaining)) throw new DomainError('schedule.remaining-invalid', { task: name, remaining });
}

function isAmount(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= LONGEST;
}
