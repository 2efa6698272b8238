import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
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
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** True as soon as this installation has been made the sample office, whatever its setting says. */
  async isSample(): Promise<boolean> {
    return (await this.clock.read()).sample === true;
  }

  /**
   * An office that is set up by hand is a real one, unless its program was started as the sample office's.
   * @returns false when it has been made the sample office already.
   */
  settle(tx: Transaction): Promise<boolean> {
    return this.clock.decide(tx, this.settings.SAMPLE);
  }

  /** The office's time runs from `at`, and the ticks of its clock begin there. */
  async becomeSample(tx: Transaction, at: Date): Promise<void> {
    await this.clock.decideSample(tx, at, this.system.now());
    await this.dayWork.beginAnew(tx);
  }
}
