import { Injectable } from '@nestjs/common';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../action-plan/contract.js';
import { ReverseSchedules } from './contract.js';
import { PlanApproval } from './plan-approval.js';

@Injectable()
export class RunningSchedules extends ReverseSchedules {
  constructor(private readonly approval: PlanApproval) {
    super();
  }

  async approve(tx: Transaction, projectId: ProjectId, by: string): Promise<void> {
    await this.approval.approve(tx, projectId, by);
  }
}
