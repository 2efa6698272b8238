import { Inject, Injectable } from '@nestjs/common';
import { SystemClock } from '../../clock/clocks.js';
import { RunningBusinessClock } from '../../clock/running-clocks.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { TransactionRunner } from '../../database/transaction.js';
import { Outbox } from '../../outbox/outbox.js';
import { Declarations } from '../../queue/declarations.js';
import { newestSlot } from '../../queue/slots.js';
import type { TickDeclaration } from '../../queue/tick.js';
import { TickRepository } from '../db/tick.repository.js';
import { letterKey } from '../letter-key.js';

/**
 * Fires every tick whose newest slot has come: the slot is claimed and the letter written in one transaction, so however
 * many workers ask, each slot is fired once. Of a missed stretch only the newest slot is fired.
 */
@Injectable()
export class RingTicks {
  constructor(
    private readonly declarations: Declarations,
    private readonly ticks: TickRepository,
    private readonly outbox: Outbox,
    private readonly transactions: TransactionRunner,
    private readonly system: SystemClock,
    private readonly business: RunningBusinessClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async execute(): Promise<void> {
    // In this order: a tick that was forgotten because the clock was set anew begins at the new time.
    const known = new Map((await this.ticks.all()).map((tick) => [tick.name, tick.slot]));
    await this.business.sync();
    for (const tick of this.declarations.ticks) {
      const clock = tick.clock === 'business' ? this.business : this.system;
      const slot = newestSlot(tick.cron, clock.now(), this.settings.TIME_ZONE);
      const last = known.get(tick.name);
      if (!last) await this.ticks.begin(tick.name, slot);
      else if (last < slot) await this.fire(tick, slot);
      // Begun with the time from before by somebody who asked while the office became the sample office.
      else if (last > slot && tick.clock === 'business' && this.business.isSample()) await this.ticks.rewind(tick.name, slot);
    }
  }

  private fire(tick: TickDeclaration, slot: Date): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (!(await this.ticks.claim(tx, tick.name, slot, this.system.now()))) return;
      await this.outbox.append(tx, {
        key: letterKey(tick.name, slot),
        job: tick.name,
        eventType: null,
        payload: { slot: slot.toISOString() },
      });
    });
  }
}
