import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { TaskState } from '../contract.js';
import type { TaskEntry, TaskLinkEntry } from '../contract/registry.js';
import { percentOf } from './report.js';

/** How far a task was when the list was written. */
export interface ListedProgress {
  readonly percent: number;
  readonly quantityDone: number | null;
  readonly state: TaskState;
}

/** Without progress it is to be signed for; with some it is under way; the whole of it waits to be accepted. */
export function progressOf({ quantity, percent }: TaskEntry): ListedProgress {
  const done = percent ?? (quantity ? percentOf(quantity.done, quantity.target) : 0);
  return { percent: done, quantityDone: quantity?.done ?? null, state: done === 100 ? 'reported' : done > 0 ? 'in-progress' : 'assigned' };
}

/**
 * What a list of tasks may be refused for by itself; `known` are the codes of the project that the list may name too.
 * @throws DomainError `task.code-twice`, `task.parent-unknown`, `task.parent-loop`, `task.link-unknown-task`, `task.duration-invalid`,
 * `task.quantity-invalid`, `task.floor-invalid`.
 */
export function refuseBadList(tasks: readonly TaskEntry[], links: readonly TaskLinkEntry[], known: ReadonlySet<string>): void {
  const codes = new Set(known);
  const listed = new Set<string>();
  for (const { code } of tasks) {
    if (listed.has(code)) throw new DomainError('task.code-twice', { task: code }, { field: 'code' });
    listed.add(code);
    codes.add(code);
  }
  for (const task of tasks) refuseBadTask(task, codes);
  refuseParentLoop(tasks);
  for (const { from, to } of links) {
    const unknown = [from, to].find((code) => !codes.has(code));
    if (unknown !== undefined) throw new DomainError('task.link-unknown-task', { from, to, unknown }, { field: 'links' });
  }
}

function refuseBadTask(
  { code, parent, durationDays, durationUnit = 'wd', floor, quantity, percent }: TaskEntry,
  codes: ReadonlySet<string>,
): void {
  if (parent !== undefined && !codes.has(parent)) throw new DomainError('task.parent-unknown', { task: code, parent }, { field: 'parent' });
  const parts = durationUnit === 'wd' ? 2 : 1;
  if (!Number.isFinite(durationDays) || durationDays < 0 || !Number.isInteger(durationDays * parts)) {
    throw new DomainError('task.duration-invalid', { task: code, days: durationDays }, { field: 'durationDays' });
  }
  if (floor && !(Number.isFinite(floor.days) && floor.days > 0 && Number.isInteger(floor.days * parts) && floor.basis.trim() !== '')) {
    throw new DomainError('task.floor-invalid', { task: code, days: floor.days }, { field: 'floor' });
  }
  const badQuantity =
    quantity && !(Number.isFinite(quantity.target) && quantity.target > 0 && Number.isFinite(quantity.done) && quantity.done >= 0);
  const badPercent = percent !== undefined && !(Number.isInteger(percent) && percent >= 0 && percent <= 100);
  if (badQuantity || badPercent) {
    const params = { task: code, done: quantity?.done ?? percent ?? 0, target: quantity?.target ?? 100 };
    throw new DomainError('task.quantity-invalid', params, { field: badPercent ? 'percent' : 'quantity' });
  }
}

function refuseParentLoop(tasks: readonly TaskEntry[]): void {
  const parents = new Map(tasks.map(({ code, parent }) => [code, parent]));
  for (const { code } of tasks) {
    const path = [code];
    for (let above = parents.get(code); above !== undefined; above = parents.get(above)) {
      path.push(above);
      if (above === code) throw new DomainError('task.parent-loop', { tasks: path.join(' → ') }, { field: 'parent' });
      if (path.length > tasks.length + 1) break;
    }
  }
}

interface Length {
  readonly durationDays: number;
  readonly durationUnit: 'wd' | 'cd';
  readonly floorDays: number | null;
  readonly floorBasis: string | null;
}

/** Nobody cuts a task below its floor before it begins; what remains of one that is under way may be shorter. @throws DomainError `task.below-floor`. */
export function refuseBelowFloor(task: string, { durationDays, durationUnit, floorDays, floorBasis }: Length): void {
  if (floorDays === null || durationDays >= floorDays) return;
  const params = { task, days: durationDays, floor: floorDays, unit: durationUnit, basis: floorBasis ?? '' };
  throw new DomainError('task.below-floor', params, { field: 'durationDays' });
}

interface OwnDates {
  readonly notBefore: LocalDate | null;
  readonly mustFinishBy: LocalDate | null;
}

/** @throws DomainError `task.dates-crossed` for a task that has to be over before it may begin. */
export function refuseCrossedDates(task: string, { notBefore, mustFinishBy }: OwnDates): void {
  if (notBefore === null || mustFinishBy === null || notBefore <= mustFinishBy) return;
  throw new DomainError('task.dates-crossed', { task, from: notBefore, until: mustFinishBy }, { field: 'mustFinishBy' });
}
