import { Injectable } from '@nestjs/common';
import { exceptionsOf, isProvisional } from '#libs/kernel/calendar/day-table';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeCalendar, type OfficeCalendarSpec } from '../contract.js';
import { OFFICE_MINUTES_PER_DAY, OFFICE_WEEK, PROJECT_CALENDAR, PROJECT_CALENDAR_NAME } from '../domain/office-week.js';
import { CalendarRepository } from './calendar.repository.js';

@Injectable()
export class StoredOfficeCalendar extends OfficeCalendar {
  constructor(private readonly calendar: CalendarRepository) {
    super();
  }

  async spec(tx?: Transaction): Promise<OfficeCalendarSpec> {
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
}
