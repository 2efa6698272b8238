import { Injectable } from '@nestjs/common';
import type { Transaction } from '#libs/platform/database/transaction';
import { correlationId, runInContext, type WorkContext } from '#libs/platform/telemetry/context';
import { ActionPlans } from '../action-plan/contract.js';
import { ReverseSchedules } from '../reverse-schedule/contract.js';

/** The supervision desk of the sample office approves its plans on the first day, those that cannot be kept among them. */
@Injectable()
export class SamplePlans {
  constructor(
    private readonly plans: ActionPlans,
    private readonly schedules: ReverseSchedules,
  ) {}

  /** @param desk the account in whose name it is done, on the plan and in the audit trail. */
  approve(
    tx: Transaction,
    codes: readonly string[],
    desk: { readonly id: string; readonly name: string },
    said: (done: number) => void,
  ): Promise<void> {
    const work: WorkContext = { correlationId: correlationId(), actor: { kind: 'account', ...desk } };
    return runInContext(work, async () => {
      const projects = await this.plans.projectsByCode(codes, tx);
      let done = 0;
      for (const project of projects.values()) {
        if (project.state === 'draft') await this.schedules.approve(tx, project.id, desk.name);
        said(++done);
      }
    });
  }
}
