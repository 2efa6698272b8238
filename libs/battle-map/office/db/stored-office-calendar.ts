import { Injectable } from '@nestjs/common';
import { compileCalendars } from '#libs/kernel/calendar/compile-calendars';
import { exceptionsOf, isProvisional } from '#libs/kernel/calendar/day-table';
import { dayNumber } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeCalendar, type OfficeCalendarSpec } from '../contract.js';
import { OFFICE_MINUTES_PER_DAY, OFFICE_WEEK, PROJECT_CALENDAR, PROJECT_CALENDAR_NAME } from '../domain/office-week.js';
import { CalendarRepository } from './calendar.repository.js';

/** Longer than any holiday with the days around it. */
const REACH_DAYS = 60;

@Injectable()
export class StoredOfficeCalendar extends OfficeCalendar {
  private kept: { readonly stamp: string; readonly spec: OfficeCalendarSpec } | undefined;

  constructor(private readonly calendar: CalendarRepository) {
    super();
  }

  /** Kept until a day changes: every schedule asks for it, and the kernel knows a calendar again that it has checked. */
  async spec(tx?: Transaction): Promise<OfficeCalendarSpec> {
    const stamp = await this.calendar.stamp(tx);
    if (this.kept?.stamp !== stamp) this.kept = { stamp, spec: await this.read(tx) };
    return this.kept.spec;
  }

  private async read(tx?: Transaction): Promise<OfficeCalendarSpec> {
    const stored = await this.calendar.read(tx);
    return {
      calendars: [
        {
          id: PROJECT_CALENDAR,
          name: PROJECT_CALENDAR_NAME,
          base: null,
          week: OFFICE_WEEK,
          exceptions: exceptionsOf(stored),
          workWeeks: [],
        },
      ],
      projectCalendar: PROJECT_CALENDAR,
      minutesPerDay: OFFICE_MINUTES_PER_DAY,
      publishedUntil: stored.table.publishedUntil,
      version: stored.version,
      isProvisional: (date) => !stored.overrides.has(date) && isProvisional(date, stored.table),
    };
  }

  async over(dates: readonly LocalDate[], tx?: Transaction): Promise<WorkingCalendar> {
    const { calendars, projectCalendar } = await this.spec(tx);
    const days = dates.map(dayNumber);
    const horizon = {
      firstDay: days.reduce((a, b) => Math.min(a, b)) - REACH_DAYS,
      endDay: days.reduce((a, b) => Math.max(a, b)) + REACH_DAYS,
    };
    return compileCalendars(calendars, horizon, new Set([projectCalendar])).get(projectCalendar) as WorkingCalendar;
  }
}
