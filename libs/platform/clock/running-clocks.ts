import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate, localDateOf } from '#libs/kernel/shared/local-date';
import { SETTINGS, type Settings } from '../config/settings.js';
import { BusinessClock, SystemClock } from './clocks.js';
import { BusinessClockRepository, type ClockReading } from './db/business-clock.repository.js';

@Injectable()
export class RunningSystemClock extends SystemClock {
  now(): Date {
    return new Date();
  }
}

/**
 * Real time plus an offset that stands in PostgreSQL, so that every process agrees; while the clock is being advanced it stands.
 * In a real office it is real time, and once that is known the database is not asked again; before, and in the sample office,
 * `sync` runs at the start of every request and every job.
 */
@Injectable()
export class RunningBusinessClock extends BusinessClock {
  private reading: ClockReading = { offsetMs: 0, standsAt: null, sample: null };

  constructor(
    private readonly system: SystemClock,
    private readonly clock: BusinessClockRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  now(): Date {
    const { offsetMs, standsAt } = this.reading;
    if (!this.isSample()) return this.system.now();
    return new Date(standsAt ?? this.system.now().getTime() + offsetMs);
  }

  today(): LocalDate {
    return localDateOf(this.now(), this.settings.TIME_ZONE);
  }

  /** The sample office, as was decided with the first accounts; before that, as the program was started. */
  isSample(): boolean {
    return this.reading.sample ?? this.settings.SAMPLE;
  }

  /** The time can be moved, or may be able to: nobody has decided yet. */
  isMovable(): boolean {
    return this.reading.sample !== false;
  }

  async sync(): Promise<void> {
    if (this.isMovable()) this.reading = await this.clock.read();
  }
}
