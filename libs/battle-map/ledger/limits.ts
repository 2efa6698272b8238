import { DomainError } from '#libs/kernel/shared/domain-error';
import type { PlanFileLimits } from './contract/plan-file.js';

const MEGABYTE = 1_048_576;

export const PLAN_FILE_LIMITS: PlanFileLimits = { bytes: 64 * MEGABYTE, tasks: 100_000 };

export function tooLarge({ bytes }: PlanFileLimits): DomainError {
  return new DomainError('ledger.plan-file.too-large', { most: Math.round(bytes / MEGABYTE) }, { kind: 'too-large' });
}

export function tooManyTasks({ tasks }: PlanFileLimits): DomainError {
  return new DomainError('ledger.plan-file.too-many-tasks', { most: tasks }, { kind: 'too-large', field: 'tasks' });
}
