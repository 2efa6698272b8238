import { Injectable } from '@nestjs/common';
import type { OfficeDay } from '#libs/kernel/calendar/day-table';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { CalendarChanges } from '../calendar-changes.js';
import { CalendarRepository } from '../db/calendar.repository.js';
import { refuseCrossedHours } from '../domain/day-hours.js';

/** The office decides about a day: closed, or worked. It wins over what was published. */
@Injectable()
export class DecideDay {
  constructor(
    private readonly changes: CalendarChanges,
    private readonly calendar: CalendarRepository,
  ) {}

  /** @throws DomainError `office.day.hours`, `office.calendar.changed`. */
  async execute(date: LocalDate, day: OfficeDay, seenVersion: number): Promise<void> {
    if (day.kind === 'workday' && day.hours) refuseCrossedHours(day.hours);
    await this.changes.make('office.decide-day', date, seenVersion, async (tx) => {
      await this.calendar.setOfficeDay(tx, date, day);
      return day;
    });
  }
}
