import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { CalendarChanges } from '../calendar-changes.js';
import { CalendarRepository } from '../db/calendar.repository.js';

/** The office takes its decision about a day back: what was published holds again, or else the week. */
@Injectable()
export class WithdrawDay {
  constructor(
    private readonly changes: CalendarChanges,
    private readonly calendar: CalendarRepository,
  ) {}

  /** @throws DomainError `office.calendar.changed`, `office.day.undecided`. */
  execute(date: LocalDate, seenVersion: number): Promise<void> {
    return this.changes.make('office.withdraw-day', date, seenVersion, async (tx, before) => {
      if (!before) throw new DomainError('office.day.undecided', { date }, { kind: 'not-found', field: 'date' });
      await this.calendar.removeOfficeDay(tx, date);
      return undefined;
    });
  }
}
