import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { TaskState } from '../contract.js';
import type { TaskEntry } from '../contract/registry.js';
import type { PostId } from './task.js';

/** A task as the plan has it, with what a change must know of it. */
export interface StandingTask {
  readonly entry: TaskEntry;
  readonly state: TaskState;
  readonly percent: number;
  readonly changedBy: string;
  readonly version: number;
}

/** What is left out stays as it is. */
export interface TaskChange {
  readonly code: string;
  readonly name?: string | undefined;
  readonly standard?: string | null | undefined;
  /** Null: the head of the task force is asked. */
  readonly owner?: PostId | null | undefined;
  readonly coOwners?: readonly PostId[] | undefined;
  /** Remaining working days, as estimated today. */
  readonly durationDays?: number | undefined;
  /** Null: no such day. */
  readonly notBefore?: LocalDate | null | undefined;
  readonly mustFinishBy?: LocalDate | null | undefined;
  /** As last read; left out, the task is new. */
  readonly version?: number | undefined;
  /** Of a new task: the summary above it. */
  readonly parent?: string | undefined;
}

/**
 * The whole list of a plan after a change: what stands in its order, then what is new.
 * @throws DomainError `task.changed` when a task is not as seen, `task.plan.unknown`, `task.plan.code-taken`, `task.plan.done`,
 * `task.plan.cancelled`, `task.plan.nameless`.
 */
export function changedList(standing: readonly StandingTask[], changes: readonly TaskChange[]): TaskEntry[] {
  const known = new Map(standing.map((task) => [task.entry.code, task]));
  for (const change of changes) refuse(change, known.get(change.code));
  const wanted = new Map(changes.map((change) => [change.code, change]));
  return [
    ...standing.map(({ entry }) => merged(entry, wanted.get(entry.code))),
    ...changes
      .filter(({ code }) => !known.has(code))
      .map((change) =>
        merged({ code: change.code, name: '', durationDays: 0, ...(change.parent ? { parent: change.parent } : {}) }, change),
      ),
  ];
}

function refuse({ code, version, name }: TaskChange, stands: StandingTask | undefined): void {
  if (version === undefined) {
    if (stands) throw new DomainError('task.plan.code-taken', { task: code }, { kind: 'conflict', field: 'code' });
    if (!name) throw new DomainError('task.plan.nameless', { task: code }, { field: 'name' });
    return;
  }
  if (!stands) throw new DomainError('task.plan.unknown', { task: code }, { kind: 'not-found', field: 'code' });
  const { state, percent, changedBy } = stands;
  if (stands.version !== version) {
    throw new DomainError('task.changed', { task: code, by: changedBy, state, percent }, { kind: 'conflict', field: 'version' });
  }
  if (state === 'cancelled') throw new DomainError('task.plan.cancelled', { task: code }, { kind: 'conflict', field: 'code' });
  if (state === 'accepted') throw new DomainError('task.plan.done', { task: code }, { kind: 'conflict', field: 'code' });
}

function merged(entry: TaskEntry, change: TaskChange | undefined): TaskEntry {
  if (!change) return entry;
  const { owner: _owner, standard: _standard, ...rest } = entry;
  const owner = change.owner === undefined ? entry.owner : change.owner;
  const standard = change.standard === undefined ? entry.standard : change.standard;
  return {
    ...rest,
    name: change.name ?? entry.name,
    durationDays: change.durationDays ?? entry.durationDays,
    coOwners: change.coOwners ?? entry.coOwners ?? [],
    ...(change.notBefore === undefined ? {} : { notBefore: change.notBefore }),
    ...(change.mustFinishBy === undefined ? {} : { mustFinishBy: change.mustFinishBy }),
    ...(owner ? { owner } : {}),
    ...(standard ? { standard } : {}),
  };
}
