import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { PlanInputRepository } from '../db/plan-input.repository.js';
import { RecomputeSchedule } from './recompute-schedule.js';

/** A new day, or another calendar: the dates of every project that runs are computed anew, each in a transaction of its own. */
@Injectable()
export class MoveStatusDate {
  private readonly logger = new Logger('reverse-schedule');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly plans: PlanInputRepository,
    private readonly recomputeSchedule: RecomputeSchedule,
  ) {}

  /**
   * @param verb what has come: a day, or another calendar.
   * @param signal aborted when the process stops; the next run begins again, which changes nothing that is done.
   */
  async execute(verb: 'reverse-schedule.new-day' | 'reverse-schedule.new-calendar', signal: AbortSignal): Promise<void> {
    for (const projectId of await this.plans.openProjects()) {
      signal.throwIfAborted();
      try {
        await this.transactions.run((tx) => this.recomputeSchedule.execute(tx, projectId, { verb, taskId: null }));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        // One project that a new calendar makes impossible to lay out must not keep the others at yesterday.
        this.logger.warn({ message: 'A project could not be scheduled', project: projectId, code: error.code, params: error.params });
      }
    }
  }
}
