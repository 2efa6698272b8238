import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { OfficeEvents } from '../contract.js';
import { CalendarRepository } from '../db/calendar.repository.js';
import { publishedHolidays } from '../published-holidays.js';

/**
 * Copies the published holidays that this program knows into the office's own table, at every start: the first fills it, one after
 * an update adds the year that was published since. Not a migration, which must do the same for ever. What the office itself
 * decided about a day is left alone.
 */
@Injectable()
export class AdoptPublishedDays {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly calendar: CalendarRepository,
    private readonly events: Events,
  ) {}

  execute(): Promise<void> {
    const table = publishedHolidays();
    return this.transactions.run(async (tx) => {
      const first = await this.calendar.open(tx, table.publishedUntil);
      const version = await this.calendar.lock(tx);
      const changed = await this.calendar.publish(tx, table);
      const [from, to] = [changed[0], changed.at(-1)];
      if (first || from === undefined || to === undefined) return;
      await this.calendar.raiseVersion(tx);
      await this.events.afterCommit(tx, OfficeEvents.calendarChanged({ version: version + 1, from, to }));
    });
  }
}
