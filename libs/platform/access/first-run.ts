import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { SystemClock } from '../clock/clocks.js';
import { OfficeKind } from '../clock/office-kind.js';
import type { Transaction } from '../database/transaction.js';
import { FirstRunRepository } from './db/first-run.repository.js';

/** An installation is empty until its first run, which comes once: with it is settled whether this is a real office. */
@Injectable()
export class FirstRun {
  constructor(
    private readonly runs: FirstRunRepository,
    private readonly kind: OfficeKind,
    private readonly clock: SystemClock,
  ) {}

  isDone(): Promise<boolean> {
    return this.runs.isDone();
  }

  /** @throws DomainError `access.first-run.done`, `access.first-run.sample` when the sample office is half loaded. */
  async completeAsReal(tx: Transaction): Promise<void> {
    await this.runs.claim(tx, this.clock.now());
    if (!(await this.kind.settle(tx))) throw new DomainError('access.first-run.sample', {}, { kind: 'conflict' });
  }

  /** The clock of the sample office has been set before. @throws DomainError `access.first-run.done`. */
  async completeAsSample(tx: Transaction): Promise<void> {
    await this.runs.claim(tx, this.clock.now());
  }
}
