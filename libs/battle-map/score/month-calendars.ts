import { Injectable } from '@nestjs/common';
import { compileCalendars } from '#libs/kernel/calendar/compile-calendars';
import { dayNumber } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeCalendar } from '../office/contract.js';

/** The days by which a month is judged. */
@Injectable()
export class MonthCalendars {
  constructor(private readonly office: OfficeCalendar) {}

  /** Id of the calendar by which tasks are counted. */
  async projectCalendar(tx: Transaction): Promise<string> {
    return (await this.office.spec(tx)).projectCalendar;
  }

  /** The office's calendars over all of the dates. */
  async over(
    tx: Transaction,
    dates: readonly LocalDate[],
  ): Promise<{ readonly calendars: ReadonlyMap<string, WorkingCalendar>; readonly version: number }> {
    const { calendars, version } = await this.office.spec(tx);
    const days = dates.map(dayNumber);
    const horizon = {
      firstDay: days.reduce((a, b) => Math.min(a, b)) - 1,
      endDay: days.reduce((a, b) => Math.max(a, b)) + 2,
    };
    return { calendars: compileCalendars(calendars, horizon), version };
  }
}
