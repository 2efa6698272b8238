import { Inject, Injectable } from '@nestjs/common';
import { dateOf, type WallMinute, wallMinute } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { pauseAt } from '#libs/kernel/reminding/quiet-hours';
import { type LocalDate, localDateOf } from '#libs/kernel/shared/local-date';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { wallClockAt } from '#libs/platform/clock/office-days';
import { SETTINGS, type Settings } from '#libs/platform/config/settings';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeCalendar } from '../office/contract.js';
import { OVERDUE_LADDER } from './domain/overdue-ladder.js';

export interface Moment {
  readonly instant: Date;
  readonly today: LocalDate;
  readonly minute: WallMinute;
}

/** The office's time as reminders count it: the wall clock, working days, and the hours between which a message may go out. */
@Injectable()
export class OfficeTime {
  constructor(
    private readonly calendar: OfficeCalendar,
    private readonly clock: BusinessClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  now(): Moment {
    const instant = this.clock.now();
    const minute = wallMinute(wallClockAt(instant, this.settings.TIME_ZONE));
    return { instant, today: dateOf(minute), minute };
  }

  dateOf(instant: Date): LocalDate {
    return localDateOf(instant, this.settings.TIME_ZONE);
  }

  /** Working days around today and all of the dates. */
  days(dates: readonly LocalDate[], tx?: Transaction): Promise<WorkingCalendar> {
    return this.calendar.over([this.now().today, ...dates], tx);
  }

  /** The day for whose opening a message has to wait that is ready now; null when it may go out. */
  async heldUntil(tx?: Transaction): Promise<LocalDate | null> {
    const pause = pauseAt(this.now().minute, OVERDUE_LADDER.hours, await this.days([], tx));
    return pause ? dateOf(pause.until) : null;
  }
}
