import { Injectable } from '@nestjs/common';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../action-plan/contract.js';
import { ReverseSchedules } from './contract.js';
import { RecomputeSchedule } from './use-cases/recompute-schedule.js';

@Injectable()
export class RunningSchedules extends ReverseSchedules {
  constructor(private readonly recomputeSchedule: RecomputeSchedule) {
    super();
  }

  async recompute(tx: Transaction, projectId: ProjectId): Promise<void> {
    await this.recomputeSchedule.execute(tx, projectId);
  }
}
