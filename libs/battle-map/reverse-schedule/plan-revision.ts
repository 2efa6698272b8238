import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../action-plan/contract.js';
import { PlanInputRepository } from './db/plan-input.repository.js';
import { PromiseRepository, type PromisedTask } from './db/promise.repository.js';
import type { NewCommitment } from './domain/commitments.js';
import type { ProjectSchedule } from './domain/project-schedule.js';
import { type RevisionTerms, revisedCommitments } from './domain/revised-commitments.js';
import { withoutProgress } from './domain/planned-task.js';
import { SupposedSchedule } from './supposed-schedule.js';
import { RecomputeSchedule } from './use-cases/recompute-schedule.js';

export interface Revision {
  readonly schedule: ProjectSchedule;
  readonly commitments: readonly NewCommitment[];
}

interface SupposedTerms extends RevisionTerms {
  /** Left out: as it is. */
  readonly endDate?: LocalDate | undefined;
}

/** A task whose promise a revision would change, as it was and as it would be. */
export interface RevisedTask extends PromisedTask {
  readonly newDue: string | null;
  readonly beganTooLate: boolean;
}

/** What a revision of a running plan comes to. */
@Injectable()
export class PlanRevision {
  constructor(
    private readonly supposed: SupposedSchedule,
    private readonly inputs: PlanInputRepository,
    private readonly promises: PromiseRepository,
    private readonly recomputeSchedule: RecomputeSchedule,
  ) {}

  /** @returns undefined for a project that has no tasks. @throws DomainError `action-plan.project.unknown`, `schedule.*`. */
  async of(projectId: ProjectId, { endDate, ...terms }: SupposedTerms, tx?: Transaction): Promise<Revision | undefined> {
    const plan = await this.supposed.of(projectId, (input) => withoutProgress(endDate ? { ...input, endDate } : input), tx);
    if (!plan) return undefined;
    const open = await this.inputs.openTasks(projectId, tx);
    return { schedule: plan.schedule, commitments: revisedCommitments(plan.schedule.tasks, open, terms) };
  }

  /** Where the tasks stand against the baseline that was just frozen. */
  async measure(tx: Transaction, projectId: ProjectId): Promise<void> {
    await this.recomputeSchedule.execute(tx, projectId, { verb: 'reverse-schedule.revise-plan', taskId: null });
  }

  /** The tasks that would be due on another day, or were given to somebody else, re-estimated or added since the newest baseline. */
  async differences(projectId: ProjectId, terms: SupposedTerms): Promise<RevisedTask[]> {
    const revised = await this.of(projectId, terms);
    const wanted = new Map(revised?.commitments.map((commitment) => [commitment.taskId, commitment]));
    return (await this.promises.of(projectId))
      .map((task) => {
        const { due: newDue = task.due, beganTooLate = false } = wanted.get(task.taskId) ?? {};
        return { ...task, newDue, beganTooLate };
      })
      .filter(
        ({ due, newDue, added, ownerBefore, owner, daysBefore, days }) =>
          added || due !== newDue || ownerBefore !== owner || daysBefore !== days,
      );
  }
}
