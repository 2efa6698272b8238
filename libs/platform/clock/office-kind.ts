import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { SystemClock } from './clocks.js';
import { BusinessClockRepository } from './db/business-clock.repository.js';
import { DayWork } from './day-work.js';

/** A real office or the sample office. It stands in PostgreSQL, so that every process agrees, and is final with the first accounts. */
@Injectable()
export class OfficeKind {
  constructor(
    private readonly clock: BusinessClockRepository,
    private readonly system: SystemClock,
    private readonly dayWork: DayWork,
  ) {}

  /** True as soon as this installation has been made the sample office, whatever its setting says. */
  async isSample(): Promise<boolean> {
    return (await this.clock.read()).sample === true;
  }

  /** @returns false when it is the sample office already. */
  becomeReal(tx: Transaction): Promise<boolean> {
    return this.clock.decideReal(tx);
  }

  /** The office's time runs from `at`, and the ticks of its clock begin there. */
  async becomeSample(tx: Transaction, at: Date): Promise<void> {
    await this.clock.decideSample(tx, at, this.system.now());
    await this.dayWork.beginAnew(tx);
  }
}
