import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId } from '../office/contract.js';
import type { PlanStep, Project } from './contract.js';
import { PlanStepRepository } from './db/plan-step.repository.js';

interface Taken {
  readonly step: PlanStep;
  readonly by: string;
  readonly on: LocalDate;
  readonly opinion?: string | undefined;
  readonly postId?: PostId | null;
  readonly accountId?: AccountId;
}

/** Keeps what was done to a plan as a whole. */
@Injectable()
export class PlanHistory {
  constructor(
    private readonly steps: PlanStepRepository,
    private readonly clock: BusinessClock,
  ) {}

  /** @param project as it is after the step. */
  async note(tx: Transaction, project: Project, { step, by, on, opinion, postId = null, accountId }: Taken): Promise<void> {
    await this.steps.add(tx, {
      id: randomUUID(),
      projectId: project.id,
      projectVersion: project.version,
      step,
      opinion: opinion ?? null,
      postId,
      accountId: accountId ?? null,
      takenBy: by,
      takenAt: this.clock.now(),
      takenOn: on,
    });
  }
}
