import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DayWork, type DrainOptions } from '../clock/day-work.js';
import { OutboxState } from '../outbox/outbox-state.js';
import { RingTicks } from './use-cases/ring-ticks.js';

const LOOK_AGAIN_MS = 20;

/** A letter that is being worked on counts as unfinished, and what follows from it is written before it ends: nothing slips between. */
@Injectable()
export class RingAndDrain extends DayWork {
  constructor(
    private readonly ringTicks: RingTicks,
    private readonly outbox: OutboxState,
  ) {
    super();
  }

  async ringAndDrain({ except, signal }: DrainOptions): Promise<void> {
    await this.ringTicks.execute();
    while ((await this.outbox.unfinishedCount(except)) > 0) {
      signal.throwIfAborted();
      await sleep(LOOK_AGAIN_MS);
    }
  }
}
