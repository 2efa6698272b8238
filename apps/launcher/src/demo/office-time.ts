import { setTimeout as sleep } from 'node:timers/promises';
import { wallClockAt } from '#libs/platform/clock/office-days';
import { answerOf, type Call } from './visitor.js';

/** A look costs the office work: the longer the journey, the rarer they are. */
const FIRST_LOOK_MS = 20;
const LAST_LOOK_MS = 250;
const RARER = 1.2;

export interface ClockReading {
  readonly businessNow: string;
  readonly today: string;
  readonly timeZone: string;
  readonly advance: { readonly state: string } | null;
}

/** Moves the sample office's clock through the API and waits until it has arrived. */
export class OfficeTime {
  /** @param mover signed in with the permission to move the clock. */
  constructor(private readonly mover: Call) {}

  read(): Promise<ClockReading> {
    return answerOf<ClockReading>(this.mover, 'GET', '/api/clock');
  }

  /** @param moment local, `2018-07-13T16:00`; one that has passed is where the office is already. */
  async goTo(moment: string, signal: AbortSignal): Promise<void> {
    const [to, at] = moment.split('T') as [string, string];
    if ((await this.localNow()) >= moment) return;
    await answerOf(this.mover, 'POST', '/api/clock/advance', { to, at });
    for (let pause = FIRST_LOOK_MS; (await this.read()).advance?.state === 'running'; pause = Math.min(pause * RARER, LAST_LOOK_MS)) {
      signal.throwIfAborted();
      await sleep(pause);
    }
  }

  private async localNow(): Promise<string> {
    const { businessNow, timeZone } = await this.read();
    return wallClockAt(new Date(businessNow), timeZone).slice(0, '2018-07-02T08:00'.length);
  }
}
