import { accountKey, type Account, type PostedEntry, type TaskFacts } from './facts.js';
import type { Points } from './points.js';
import { shareOf } from './points.js';
import type { Liability, Role } from './rule-set.js';

/** An account that bears a task, and in which part. */
export interface Bearer {
  readonly account: Account;
  /** null: it was charged once, and by the facts does not bear the task any more. */
  readonly role: Role | null;
  readonly percent: number;
}

/**
 * Who bears a task by the rules: the owner, and with linked liability those who answer for it too. An account that has two
 * parts bears the larger one: the same matter counts once. Behind them whoever was charged for it once.
 * @param isLate whether a sub-task is late, by its code.
 */
export function bearersOf(
  task: TaskFacts,
  liability: Liability,
  isLate: (subTask: string) => boolean,
  posted: readonly PostedEntry[],
): Bearer[] {
  const percentOf = (role: Role) => liability.shares.find((share) => share.role === role)?.percent ?? 0;
  const parts: Bearer[] = [{ account: task.owner, role: 'owner', percent: percentOf('owner') }];
  for (const one of liability.linked ? task.liable : []) {
    const free = one.role === 'supporting-unit' && !isLate(one.subTask);
    parts.push({ account: one.account, role: one.role, percent: free ? 0 : percentOf(one.role) });
  }
  const former = posted.map(({ account }): Bearer => ({ account, role: null, percent: 0 }));
  const largest = new Map<string, Bearer>();
  for (const part of [...parts.sort(byPercentAndRole), ...former]) {
    const key = accountKey(part.account);
    if (!largest.has(key)) largest.set(key, part);
  }
  return [...largest.values()];
}

/**
 * What a bearer owes in all, when the step that is reached costs the owner `stepTotal`. Who does not bear the task any more
 * is charged nothing further, and keeps no more than the task now costs.
 */
export function owedBy({ role, percent }: Bearer, stepTotal: Points, posted: Points): Points {
  if (role !== null) return shareOf(stepTotal, percent);
  return posted > stepTotal ? posted : stepTotal;
}

function byPercentAndRole(a: Bearer, b: Bearer): number {
  return b.percent - a.percent || ((a.role ?? '') < (b.role ?? '') ? -1 : 1);
}
