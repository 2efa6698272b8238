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

export type AdvanceWish =
  /** `at` is a time of that day, `16:00`; left out: the time that it is now. */
  { readonly to: LocalDate; readonly at?: string | undefined } | { readonly days: number };

/** The sample office's clock is to go to a later day, or a later hour of this one. A worker walks it there, day by day. */
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
    const { to, at = undefined } = 'to' in wish ? wish : { to: addDays(today, wish.days) };
    const toAt = new Date(startOfDay(to, this.settings.TIME_ZONE).getTime() + (at ? sinceMidnight(at) : this.sinceMidnight(from, today)));
    if (toAt <= from) throw new DomainError('clock.advance.not-ahead', { today, to }, { field: 'to' });
    if (to > addDays(today, MOST_DAYS)) throw new DomainError('clock.advance.too-far', { most: MOST_DAYS }, { field: 'to' });
    await this.transactions.run(async (tx) => {
      const advanceId = await this.advances.begin(tx, { from, to: toAt, askedAt: this.system.now() });
      if (advanceId === undefined) throw new DomainError('clock.advance.running', {}, { kind: 'conflict' });
      const subject = { kind: 'clock-advance', id: advanceId };
      await this.audit.record(tx, { action: 'clock.advance', subject, result: 'done', details: { from: today, to } });
      await this.events.afterCommit(tx, advanceAsked({ advanceId }));
    });
  }

  private sinceMidnight(now: Date, today: LocalDate): number {
    return now.getTime() - startOfDay(today, this.settings.TIME_ZONE).getTime();
  }
}

function sinceMidnight(at: string): number {
  const [hours, minutes] = at.split(':').map(Number) as [number, number];
  return (hours * 60 + minutes) * 60_000;
}
