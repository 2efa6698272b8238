import { Injectable } from '@nestjs/common';
import { compileCalendars } from '#libs/kernel/calendar/compile-calendars';
import { dayNumber } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { workingDaysBetween } from '#libs/kernel/calendar/working-days';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { OfficeCalendar } from '../office/contract.js';

/** A long holiday fits between the last date that is asked for and the end of the calendar. */
const SPARE_DAYS = 60;

/** How many working days of the office are left until a due date. */
@Injectable()
export class WorkingDaysLeft {
  constructor(private readonly calendars: OfficeCalendar) {}

  /** @returns for a due date the working days after today up to and including it, negative when it has passed; null without one. */
  async from(today: LocalDate, dues: readonly (LocalDate | null)[]): Promise<(due: LocalDate | null) => number | null> {
    const { calendars, projectCalendar } = await this.calendars.spec();
    const days = [today, ...dues.filter((due) => due !== null)].map(dayNumber);
    const horizon = { firstDay: Math.min(...days) - SPARE_DAYS, endDay: Math.max(...days) + SPARE_DAYS };
    const calendar = compileCalendars(calendars, horizon, new Set([projectCalendar])).get(projectCalendar) as WorkingCalendar;
    return (due) => (due === null ? null : workingDaysBetween(calendar, today, due));
  }
}
