import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { localDateOf } from '#libs/kernel/shared/local-date';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { TransactionRunner } from '../../database/transaction.js';
import { SystemClock } from '../clocks.js';
import { BusinessClockRepository } from '../db/business-clock.repository.js';
import { ClockAdvanceRepository } from '../db/clock-advance.repository.js';

/** Ends the journey where it is: the clock runs on from there, with or without a worker. */
@Injectable()
export class CancelClockAdvance {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly system: SystemClock,
    private readonly clock: BusinessClockRepository,
    private readonly advances: ClockAdvanceRepository,
    private readonly audit: AuditTrail,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  execute(): Promise<void> {
    return this.transactions.run(async (tx) => {
      const advance = await this.advances.lockRunning(tx);
      if (!advance) throw new DomainError('clock.advance.none-running', {}, { kind: 'conflict' });
      await this.clock.runOn(tx, this.system.now());
      await this.advances.end(tx, advance.id, 'cancelled', this.system.now());
      const details = { today: localDateOf(advance.reachedAt, this.settings.TIME_ZONE) };
      await this.audit.record(tx, {
        action: 'clock.cancel-advance',
        subject: { kind: 'clock-advance', id: advance.id },
        result: 'done',
        details,
      });
    });
  }
}
