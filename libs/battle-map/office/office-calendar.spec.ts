import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { compileCalendars } from '#libs/kernel/calendar/compile-calendars';
import { dayNumber } from '#libs/kernel/calendar/wall-time';
import { isWorkingDay, workingDaysBetween } from '#libs/kernel/calendar/working-days';
import { product } from '#libs/battle-map/product';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { day } from '../../../test/support/office.js';
import { createTestWorker } from '../../../test/support/worker.js';
import { OfficeCalendar } from './contract.js';
import { CalendarRepository } from './db/calendar.repository.js';
import { AdoptPublishedDays } from './use-cases/adopt-published-days.js';
import { DecideDay } from './use-cases/decide-day.js';
import { WithdrawDay } from './use-cases/withdraw-day.js';

describe('the calendar of the office', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let calendar: OfficeCalendar;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product);
    calendar = app.get(OfficeCalendar, { strict: false });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await database.sql('truncate office_day; update office_calendar set version = version + 1');
  });

  const compiled = async () => {
    const { calendars, projectCalendar } = await calendar.spec();
    const horizon = { firstDay: dayNumber(day('2018-07-01')), endDay: dayNumber(day('2019-03-01')) };
    return compileCalendars(calendars, horizon).get(projectCalendar)!;
  };
  const works = async (...dates: string[]) => {
    const days = await compiled();
    return dates.map((date) => isWorkingDay(days, day(date)));
  };
  const version = async () => (await calendar.spec()).version;

  it('is filled with the published holidays at the first start', async () => {
    expect(await works('2018-09-24', '2018-09-29', '2018-09-30', '2018-10-01', '2018-10-08')).toEqual([false, true, true, false, true]);
    expect(await works('2018-12-29', '2018-12-31', '2019-01-01', '2019-01-02')).toEqual([true, false, false, true]);
  });

  it('counts 127 working days from the filing of the ledger to the end of 2018, as counted by hand', async () => {
    expect(workingDaysBetween(await compiled(), day('2018-07-01'), day('2018-12-31'))).toBe(127);
  });

  it('is laid out over the dates that are asked for, whichever comes first, and over the holidays around them', async () => {
    const laidOut = await calendar.over([day('2018-12-31'), day('2018-07-01')]);
    expect(workingDaysBetween(laidOut, day('2018-07-01'), day('2018-12-31'))).toBe(127);
    const around = await calendar.over([day('2018-10-01')]);
    expect(workingDaysBetween(around, day('2018-09-28'), day('2018-10-08'))).toBe(3);
  });

  it('means eight hours by a working day', async () => {
    expect((await calendar.spec()).minutesPerDay).toBe(480);
  });

  it('calls provisional what follows from the week alone', async () => {
    const { isProvisional, publishedUntil } = await calendar.spec();
    const nextYear = day(`${Number(publishedUntil.slice(0, 4)) + 1}-05-01`);
    expect([isProvisional(publishedUntil), isProvisional(nextYear)]).toEqual([false, true]);
    await app.get(DecideDay, { strict: false }).execute(nextYear, { kind: 'holiday', name: '劳动节' }, await version());
    expect((await calendar.spec()).isProvisional(nextYear)).toBe(false);
  });

  describe('when the office decides about a day', () => {
    it('closes it, works it, or works it for a morning, whatever was published', async () => {
      const decideDay = app.get(DecideDay, { strict: false });
      await decideDay.execute(day('2018-07-05'), { kind: 'holiday', name: '台风停工' }, await version());
      await decideDay.execute(day('2018-10-01'), { kind: 'workday', name: '值守' }, await version());
      await decideDay.execute(day('2018-07-07'), { kind: 'workday', name: '集中办公', hours: [[510, 720]] }, await version());
      expect(await works('2018-07-05', '2018-10-01', '2018-07-07')).toEqual([false, true, true]);
      const exceptions = new Map((await calendar.spec()).calendars[0]!.exceptions.map((one) => [one.from as string, one.hours]));
      expect(exceptions.get('2018-07-07')).toEqual([[510, 720]]);
      expect(exceptions.get('2018-10-01')).toEqual([
        [510, 720],
        [810, 1080],
      ]);
    });

    it('says so to those who count days, and leaves a line in the audit trail', async () => {
      const afterCommit = jest.spyOn(app.get(Events, { strict: false }), 'afterCommit');
      const seen = await version();
      await app.get(DecideDay, { strict: false }).execute(day('2018-07-05'), { kind: 'holiday', name: '台风停工' }, seen);
      expect(afterCommit.mock.calls.map(([, event]) => event)).toEqual([
        { type: 'office.calendar-changed', payload: { version: seen + 1, from: '2018-07-05', to: '2018-07-05' } },
      ]);
      const [line] = await database.sql('select action, subject_id, details from audit_entry order by id desc limit 1');
      expect(line).toEqual({
        action: 'office.decide-day',
        subject_id: '2018-07-05',
        details: { before: null, after: 'holiday: 台风停工' },
      });
    });

    it('takes a decision back, and what was published holds again', async () => {
      await app.get(DecideDay, { strict: false }).execute(day('2018-10-01'), { kind: 'workday', name: '值守' }, await version());
      await app.get(WithdrawDay, { strict: false }).execute(day('2018-10-01'), await version());
      expect(await works('2018-10-01')).toEqual([false]);
      const twice = app.get(WithdrawDay, { strict: false }).execute(day('2018-10-01'), await version());
      await expect(twice).rejects.toMatchObject({ code: 'office.day.undecided', kind: 'not-found' });
    });

    it('forgets what was counted in a transaction that came to nothing, though the next change has the same version', async () => {
      const decideDay = app.get(DecideDay, { strict: false });
      const transactions = app.get(TransactionRunner, { strict: false });
      const seen = await version();
      const undone = transactions.run(async (tx) => {
        const days = app.get(CalendarRepository, { strict: false });
        await days.setOfficeDay(tx, day('2018-07-05'), { kind: 'holiday', name: '台风停工' });
        await days.raiseVersion(tx);
        const { version: uncommitted, calendars } = await calendar.spec(tx);
        expect(uncommitted).toBe(seen + 1);
        expect(calendars[0]!.exceptions.some(({ from, hours }) => from === '2018-07-05' && hours.length === 0)).toBe(true);
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      await decideDay.execute(day('2018-07-06'), { kind: 'holiday', name: '停电' }, seen);
      expect(await version()).toBe(seen + 1);
      expect(await works('2018-07-05', '2018-07-06')).toEqual([true, false]);
    });

    it('refuses the second of two editors', async () => {
      const decideDay = app.get(DecideDay, { strict: false });
      const seen = await version();
      const both = await Promise.allSettled([
        decideDay.execute(day('2018-07-05'), { kind: 'holiday', name: '甲' }, seen),
        decideDay.execute(day('2018-07-06'), { kind: 'holiday', name: '乙' }, seen),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = both.find((one) => one.status === 'rejected');
      expect(refused?.reason).toMatchObject({ code: 'office.calendar.changed', kind: 'conflict' });
      expect(await database.sql('select count(*)::int as count from office_day')).toEqual([{ count: 1 }]);
    });

    it('refuses hours that cross each other', async () => {
      const crossed = {
        kind: 'workday',
        name: '值守',
        hours: [
          [510, 720],
          [700, 800],
        ],
      } as const;
      await expect(app.get(DecideDay, { strict: false }).execute(day('2018-07-07'), crossed, await version())).rejects.toMatchObject({
        code: 'office.day.hours',
        params: { from: '11:40', to: '13:20' },
      });
    });
  });

  describe('when a newer program starts', () => {
    it('takes the days in that were published since, and says so; the next start adds nothing', async () => {
      const afterCommit = jest.spyOn(app.get(Events, { strict: false }), 'afterCommit');
      await app.get(DecideDay, { strict: false }).execute(day('2026-10-05'), { kind: 'workday', name: '值守' }, await version());
      await database.sql(`delete from published_day where date >= '2026-01-01'`);
      await database.sql(`update office_calendar set published_until = '2025-12-31'`);
      const seen = await version();
      afterCommit.mockClear();
      await app.get(AdoptPublishedDays, { strict: false }).execute();
      await app.get(AdoptPublishedDays, { strict: false }).execute();
      expect(afterCommit.mock.calls.map(([, event]) => event)).toMatchObject([
        { type: 'office.calendar-changed', payload: { version: seen + 1, from: '2026-01-01' } },
      ]);
      const spec = await calendar.spec();
      expect(spec.publishedUntil >= '2026-12-31').toBe(true);
      expect(await database.sql(`select name from office_day where date = '2026-10-05'`)).toEqual([{ name: '值守' }]);
    });

    it('fills the table once when several processes start at the same moment', async () => {
      await database.sql('truncate office_calendar, published_day');
      const adopt = app.get(AdoptPublishedDays, { strict: false });
      await Promise.all([adopt.execute(), adopt.execute(), adopt.execute()]);
      expect(await version()).toBe(1);
      expect(await works('2018-10-01')).toEqual([false]);
    });
  });
});
