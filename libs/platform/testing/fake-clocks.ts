import { type LocalDate, localDateOf } from '#libs/kernel/shared/local-date';
import { BusinessClock, SystemClock } from '../clock/clocks.js';

const MINUTE_MS = 60_000;

/** Real time that stands still until the test moves it. */
export class FakeSystemClock extends SystemClock {
  private instant: Date;

  /** @param start an instant with its zone: `2026-11-23T09:00:00+08:00`. */
  constructor(start = '2026-11-23T09:00:00+08:00') {
    super();
    this.instant = new Date(start);
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: string): void {
    this.instant = new Date(instant);
  }

  advance({ days = 0, minutes = 0, ms = 0 }: { days?: number; minutes?: number; ms?: number }): void {
    this.instant = new Date(this.instant.getTime() + days * 1440 * MINUTE_MS + minutes * MINUTE_MS + ms);
  }
}

/** The office's time, standing still until the test moves it. */
export class FakeBusinessClock extends BusinessClock {
  private readonly time: FakeSystemClock;

  constructor(
    start?: string,
    private readonly timeZone = 'Asia/Shanghai',
  ) {
    super();
    this.time = new FakeSystemClock(start);
  }

  now(): Date {
    return this.time.now();
  }

  today(): LocalDate {
    return localDateOf(this.now(), this.timeZone);
  }

  set(instant: string): void {
    this.time.set(instant);
  }

  advance(by: { days?: number; minutes?: number; ms?: number }): void {
    this.time.advance(by);
  }
}
