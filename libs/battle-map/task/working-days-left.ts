import { Injectable } from '@nestjs/common';
import { workingDaysBetween } from '#libs/kernel/calendar/working-days';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { OfficeCalendar } from '../office/contract.js';

/** How many working days of the office are left until a due date. */
@Injectable()
export class WorkingDaysLeft {
  constructor(private readonly calendars: OfficeCalendar) {}

  /** @returns for a due date the working days after today up to and including it, negative when it has passed; null without one. */
  async from(today: LocalDate, dues: readonly (LocalDate | null)[]): Promise<(due: LocalDate | null) => number | null> {
    const calendar = await this.calendars.over([today, ...dues.filter((due) => due !== null)]);
    return (due) => (due === null ? null : workingDaysBetween(calendar, today, due));
  }
}
