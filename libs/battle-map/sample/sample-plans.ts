import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { correlationId, runInContext, type WorkContext } from '#libs/platform/telemetry/context';
import { ActionPlans } from '../action-plan/contract.js';
import { ReverseSchedules } from '../reverse-schedule/contract.js';
import { type PeriodOpening, ScoringPeriods } from '../score/contract.js';

const day = (date: string) => date as LocalDate;
/** Illustrative, as the rules are ours. */
const PERIOD: PeriodOpening = {
  opensOn: day('2018-07-01'),
  closesOn: day('2018-12-31'),
  approval: { document: '洸街发〔2018〕12号', on: day('2018-06-29') },
};

/** What the supervision desk does on the first day: opens the scoring period and approves all plans, also those that cannot be kept. */
@Injectable()
export class SamplePlans {
  constructor(
    private readonly plans: ActionPlans,
    private readonly schedules: ReverseSchedules,
    private readonly periods: ScoringPeriods,
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
      await this.periods.open(tx, PERIOD, desk.name);
      const projects = await this.plans.projectsByCode(codes, tx);
      let done = 0;
      for (const project of projects.values()) {
        if (project.state === 'draft') await this.schedules.approve(tx, project.id, desk.name);
        said(++done);
      }
    });
  }
}
