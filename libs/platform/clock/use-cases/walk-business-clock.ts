import { Inject, Injectable } from '@nestjs/common';
import { localDateOf } from '#libs/kernel/shared/local-date';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { type Transaction, TransactionRunner } from '../../database/transaction.js';
import { SystemClock } from '../clocks.js';
import { DayWork } from '../day-work.js';
import { BusinessClockRepository } from '../db/business-clock.repository.js';
import type { ClockAdvanceEntity } from '../db/clock-advance.entity.js';
import { ClockAdvanceRepository } from '../db/clock-advance.repository.js';

interface Walk {
  readonly advanceId: string;
  /** The job that walks: the one job that it must not wait for. */
  readonly job: string;
  readonly signal: AbortSignal;
}

/**
 * Walks the clock from tick to tick, so that each does its work at its own time of its own day. There it stands until the
 * ticks due then and all that follows from them are done. Where it has got to is written down first, so that after a crash
 * the walk goes on there; ticks rung twice fire once.
 */
@Injectable()
export class WalkBusinessClock {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly system: SystemClock,
    private readonly clock: BusinessClockRepository,
    private readonly advances: ClockAdvanceRepository,
    private readonly audit: AuditTrail,
    private readonly dayWork: DayWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async execute({ advanceId, job, signal }: Walk): Promise<void> {
    let onTheWay = await this.transactions.run((tx) => this.standWhereReached(tx, advanceId));
    while (onTheWay) {
      await this.dayWork.ringAndDrain({ except: [job], signal });
      // Thrown, not returned: a job that leaves early is not done, and is run again.
      signal.throwIfAborted();
      onTheWay = await this.transactions.run((tx) => this.goOn(tx, advanceId));
    }
  }

  private async standWhereReached(tx: Transaction, advanceId: string): Promise<boolean> {
    const advance = await this.advances.lockRunning(tx, advanceId);
    if (advance) await this.clock.stand(tx, advance.reachedAt);
    return advance !== null;
  }

  /** @returns false when the journey is over: arrived, or cancelled meanwhile. */
  private async goOn(tx: Transaction, advanceId: string): Promise<boolean> {
    const advance = await this.advances.lockRunning(tx, advanceId);
    if (!advance) return false;
    const { reachedAt, toAt } = advance;
    if (reachedAt >= toAt) {
      await this.arrive(tx, advance);
      return false;
    }
    const slot = this.dayWork.nextSlot(reachedAt);
    const stop = slot && slot < toAt ? slot : toAt;
    await this.advances.reach(tx, advanceId, stop);
    await this.clock.stand(tx, stop);
    return true;
  }

  private async arrive(tx: Transaction, { id, toAt }: ClockAdvanceEntity): Promise<void> {
    await this.clock.runOn(tx, this.system.now());
    await this.advances.end(tx, id, 'done', this.system.now());
    const details = { today: localDateOf(toAt, this.settings.TIME_ZONE) };
    await this.audit.record(tx, { action: 'clock.arrive', subject: { kind: 'clock-advance', id }, result: 'done', details });
  }
}
