import { Injectable } from '@nestjs/common';
import type { DayTable, OfficeDay, OfficeDays } from '#libs/kernel/calendar/day-table';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { OFFICE_WEEK, ORDINARY_DAY } from '../domain/office-week.js';
import { OfficeCalendarEntity } from './office-calendar.entity.js';
import { OfficeDayEntity } from './office-day.entity.js';
import { PublishedDayEntity } from './published-day.entity.js';

export interface StoredCalendar extends OfficeDays {
  readonly version: number;
}

/** The days on which the office works: as published, and as the office decided. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly database: Database) {}

  /** Equal stamps, equal days: whoever changes a day writes the calendar's row, and a version that was rolled back had another writer. */
  async stamp(tx?: Transaction): Promise<string> {
    const rows: { stamp: string }[] = await this.database.manager(tx).query(`select version || ' ' || xmin as stamp from office_calendar`);
    return rows[0]?.stamp ?? '';
  }

  /** In one transaction what it answers is one state; outside of one, a change may fall between. */
  async read(tx?: Transaction): Promise<StoredCalendar> {
    const manager = this.database.manager(tx);
    const calendar = await manager.findOneByOrFail(OfficeCalendarEntity, { id: true });
    // A thousand rows: as entities they would cost more than a schedule.
    const published: PublishedDayEntity[] = await manager.query('select date::text, kind, name from published_day order by date');
    const decided = await manager.find(OfficeDayEntity, { order: { date: 'asc' } });
    return {
      version: calendar.version,
      table: {
        days: new Map(published.map(({ date, kind, name }) => [date, { kind, name }])),
        publishedUntil: calendar.publishedUntil,
      },
      overrides: new Map(decided.map((day) => [day.date, toOfficeDay(day)])),
      week: OFFICE_WEEK,
      ordinaryDay: ORDINARY_DAY,
    };
  }

  /** The calendar's version; nobody else changes a day until the transaction ends. */
  async lock(tx: Transaction): Promise<number> {
    const calendar = await this.database
      .manager(tx)
      .findOneOrFail(OfficeCalendarEntity, { where: { id: true }, lock: { mode: 'pessimistic_write' } });
    return calendar.version;
  }

  /** The caller holds the lock. */
  async raiseVersion(tx: Transaction): Promise<void> {
    await this.database.manager(tx).update(OfficeCalendarEntity, { id: true }, { version: () => 'version + 1' });
  }

  async officeDay(tx: Transaction, date: LocalDate): Promise<OfficeDay | undefined> {
    const day = await this.database.manager(tx).findOneBy(OfficeDayEntity, { date });
    return day ? toOfficeDay(day) : undefined;
  }

  async setOfficeDay(tx: Transaction, date: LocalDate, day: OfficeDay): Promise<void> {
    const hours = day.kind === 'workday' ? (day.hours ?? null) : null;
    await this.database.manager(tx).upsert(OfficeDayEntity, { date, kind: day.kind, name: day.name, hours }, ['date']);
  }

  async removeOfficeDay(tx: Transaction, date: LocalDate): Promise<void> {
    await this.database.manager(tx).delete(OfficeDayEntity, { date });
  }

  /** Opens the calendar with a first version; false when it is open. */
  async open(tx: Transaction, publishedUntil: LocalDate): Promise<boolean> {
    const rows: unknown[] = await this.database
      .manager(tx)
      .query('insert into office_calendar (published_until) values ($1) on conflict do nothing returning id', [publishedUntil]);
    return rows.length > 0;
  }

  /** Takes published days in. The caller holds the lock. @returns the dates that are new or another than before, in order. */
  async publish(tx: Transaction, { days, publishedUntil }: DayTable): Promise<LocalDate[]> {
    const entries = [...days];
    const manager = this.database.manager(tx);
    const rows: { date: LocalDate }[] = await manager.query(
      `insert into published_day (date, kind, name)
       select * from unnest($1::date[], $2::text[], $3::text[])
       on conflict (date) do update set kind = excluded.kind, name = excluded.name
       where (published_day.kind, published_day.name) is distinct from (excluded.kind, excluded.name)
       returning date::text`,
      [entries.map(([date]) => date), entries.map(([, day]) => day.kind), entries.map(([, day]) => day.name)],
    );
    await manager.query('update office_calendar set published_until = $1 where published_until < $1', [publishedUntil]);
    return rows.map((row) => row.date).sort();
  }
}

function toOfficeDay({ kind, name, hours }: OfficeDayEntity): OfficeDay {
  if (kind === 'holiday') return { kind, name };
  return hours ? { kind, name, hours } : { kind, name };
}
