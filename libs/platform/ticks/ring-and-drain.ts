import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DayWork, type DrainOptions } from '../clock/day-work.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import type { Transaction } from '../database/transaction.js';
import { OutboxState } from '../outbox/outbox-state.js';
import { Declarations } from '../queue/declarations.js';
import { nextSlot } from '../queue/slots.js';
import { TickRepository } from './db/tick.repository.js';
import { RingTicks } from './use-cases/ring-ticks.js';

const LOOK_AGAIN_MS = 20;

/** A letter that is being worked on counts as unfinished, and what follows from it is written before it ends: nothing slips between. */
@Injectable()
export class RingAndDrain extends DayWork {
  constructor(
    private readonly ringTicks: RingTicks,
    private readonly outbox: OutboxState,
    private readonly declarations: Declarations,
    private readonly ticks: TickRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async beginAnew(tx: Transaction): Promise<void> {
    const business = this.declarations.ticks.filter(({ clock }) => clock === 'business');
    await this.ticks.forget(
      tx,
      business.map(({ name }) => name),
    );
  }

  async ringAndDrain({ except, signal }: DrainOptions): Promise<void> {
    await this.ringTicks.execute();
    while ((await this.outbox.unfinishedCount(except)) > 0) {
      signal.throwIfAborted();
      await sleep(LOOK_AGAIN_MS);
    }
  }

  nextSlot(after: Date): Date | undefined {
    const slots = this.declarations.ticks
      .filter(({ clock }) => clock === 'business')
      .map(({ cron }) => nextSlot(cron, after, this.settings.TIME_ZONE).getTime());
    return slots.length > 0 ? new Date(Math.min(...slots)) : undefined;
  }
}
