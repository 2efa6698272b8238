import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { TransactionRunner } from '../../database/transaction.js';
import { Events } from '../../events/events.js';
import { advanceAsked } from '../advance-asked.js';
import { SystemClock } from '../clocks.js';
import { ClockAdvanceRepository } from '../db/clock-advance.repository.js';
import { addDays, startOfDay } from '../office-days.js';
import { RunningBusinessClock } from '../running-clocks.js';

/** A longer way is better gone in stages: each stage can be looked at. */
const MOST_DAYS = 366;

export type AdvanceWish = { readonly to: LocalDate } | { readonly days: number };

/** The sample office's clock is to go to the same time of a later day. A worker walks it there, day by day. */
@Injectable()
export class AdvanceBusinessClock {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: RunningBusinessClock,
    private readonly system: SystemClock,
    private readonly advances: ClockAdvanceRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async execute(wish: AdvanceWish): Promise<void> {
    await this.clock.sync();
    if (!this.clock.isSample()) throw new DomainError('clock.advance.not-sample', {}, { kind: 'conflict' });
    const [from, today] = [this.clock.now(), this.clock.today()];
    const to = 'to' in wish ? wish.to : addDays(today, wish.days);
    if (to <= today) throw new DomainError('clock.advance.not-ahead', { today, to }, { field: 'to' });
    if (to > addDays(today, MOST_DAYS)) throw new DomainError('clock.advance.too-far', { most: MOST_DAYS }, { field: 'to' });
    await this.transactions.run(async (tx) => {
      const advanceId = await this.advances.begin(tx, { from, to: this.sameTimeOn(to, today, from), askedAt: this.system.now() });
      if (advanceId === undefined) throw new DomainError('clock.advance.running', {}, { kind: 'conflict' });
      const subject = { kind: 'clock-advance', id: advanceId };
      await this.audit.record(tx, { action: 'clock.advance', subject, result: 'done', details: { from: today, to } });
      await this.events.afterCommit(tx, advanceAsked({ advanceId }));
    });
  }

  private sameTimeOn(to: LocalDate, today: LocalDate, now: Date): Date {
    const { TIME_ZONE } = this.settings;
    return new Date(startOfDay(to, TIME_ZONE).getTime() + now.getTime() - startOfDay(today, TIME_ZONE).getTime());
  }
}
