import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { product } from '#libs/battle-map/product';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testSettings } from '../../../../test/support/settings.js';
import type { Settings } from '../../config/settings.js';
import { APP_ROLE, createDataSource } from '../../database/data-source.js';
import { Database } from '../../database/database.js';
import { FakeSystemClock } from '../../testing/fake-clocks.js';
import { RecordingAuditTrail } from '../../testing/recording-audit-trail.js';
import { RecordingEvents } from '../../testing/recording-events.js';
import { BusinessClockRepository } from '../db/business-clock.repository.js';
import { ClockAdvanceRepository } from '../db/clock-advance.repository.js';
import { DayWork, type DrainOptions } from '../day-work.js';
import { RunningBusinessClock } from '../running-clocks.js';
import { AdvanceBusinessClock } from './advance-business-clock.js';
import { CancelClockAdvance } from './cancel-clock-advance.js';
import { WalkBusinessClock } from './walk-business-clock.js';

const HOUR_MS = 3_600_000;
const HOUR = '2026-11-23T10:30:00+08:00';

/** Writes down when it was rung, on the office's clock, and lets the test act there. */
class WatchedDayWork extends DayWork {
  readonly rung: string[] = [];
  readonly seen: DrainOptions[] = [];
  act: (stop: string) => Promise<void> | void = () => undefined;

  constructor(private readonly office: Office) {
    super();
  }

  beginAnew(): Promise<void> {
    return Promise.resolve();
  }

  async ringAndDrain(options: DrainOptions): Promise<void> {
    await this.office.clock.sync();
    const stop = local(this.office.clock.now());
    this.rung.push(stop);
    this.seen.push(options);
    this.office.system.advance({ minutes: 1 });
    await this.act(stop);
  }

  /** Something is due at every full hour. */
  nextSlot(after: Date): Date {
    return new Date((Math.floor(after.getTime() / HOUR_MS) + 1) * HOUR_MS);
  }
}

class Office {
  readonly system = new FakeSystemClock(HOUR);
  readonly database: Database;
  readonly audit = new RecordingAuditTrail();
  readonly events = new RecordingEvents();
  readonly advances: ClockAdvanceRepository;
  readonly clock: RunningBusinessClock;
  readonly work: WatchedDayWork;
  readonly advance: AdvanceBusinessClock;
  readonly walk: WalkBusinessClock;
  readonly cancel: CancelClockAdvance;

  constructor(dataSource: DataSource, settings: Settings) {
    this.database = new Database(dataSource);
    const store = new BusinessClockRepository(this.database);
    this.advances = new ClockAdvanceRepository(this.database);
    this.clock = new RunningBusinessClock(this.system, store, settings);
    this.work = new WatchedDayWork(this);
    this.advance = new AdvanceBusinessClock(this.database, this.clock, this.system, this.advances, this.audit, this.events, settings);
    this.walk = new WalkBusinessClock(this.database, this.system, store, this.advances, this.audit, this.work, settings);
    this.cancel = new CancelClockAdvance(this.database, this.system, store, this.advances, this.audit, settings);
  }

  /** What the job does with the event that was published last. */
  async runJob(signal: AbortSignal = new AbortController().signal): Promise<void> {
    const { advanceId } = this.events.afterCommits.at(-1)!.payload as { advanceId: string };
    await this.walk.execute({ advanceId, job: 'the-walk', signal });
  }

  async time(): Promise<string> {
    await this.clock.sync();
    return local(this.clock.now());
  }
}

function local(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

const day = (date: string) => ({ to: date as LocalDate });

describe('the clock of the sample office', () => {
  let test: TestDatabase;
  let dataSource: DataSource;
  let office: Office;

  beforeEach(async () => {
    test = await createTestDatabase();
    dataSource = await createDataSource({ url: test.appUrl, product, role: APP_ROLE }).initialize();
    office = new Office(dataSource, testSettings(test, { SAMPLE: 'true' }));
  });
  afterEach(async () => {
    await dataSource.destroy();
    await test.drop();
  });

  it('goes to the same time of a later day and runs on from there', async () => {
    await office.advance.execute({ days: 3 });
    await office.runJob();
    expect(await office.time()).toBe('2026-11-26 10:30:00');
    office.system.advance({ minutes: 5 });
    expect(await office.time()).toBe('2026-11-26 10:35:00');
    expect(await office.advances.latest()).toMatchObject({ state: 'done' });
  });

  it('goes to an hour that is named, of this day or a later one, and never back', async () => {
    for (const [to, at] of [
      ['2026-11-23', '16:00'],
      ['2026-11-24', '08:30'],
    ] as const) {
      await office.advance.execute({ ...day(to), at });
      await office.runJob();
      expect(await office.time()).toBe(`${to} ${at}:00`);
    }
    const back = office.advance.execute({ ...day('2026-11-24'), at: '08:30' });
    await expect(back).rejects.toMatchObject({ code: 'clock.advance.not-ahead', field: 'to' });
  });

  it('stands wherever a tick is due on its way, and where it was to go', async () => {
    await office.advance.execute(day('2026-11-24'));
    await office.runJob();
    expect(office.work.rung.slice(0, 3)).toEqual(['2026-11-23 10:30:00', '2026-11-23 11:00:00', '2026-11-23 12:00:00']);
    const midnight = office.work.rung.indexOf('2026-11-24 00:00:00');
    expect(office.work.rung.slice(midnight - 1, midnight + 2)).toEqual([
      '2026-11-23 23:00:00',
      '2026-11-24 00:00:00',
      '2026-11-24 01:00:00',
    ]);
    expect(office.work.rung.at(-1)).toBe('2026-11-24 10:30:00');
  });

  it('stands while the work of an hour takes its time', async () => {
    const times: string[] = [];
    office.work.act = async (stop) => {
      office.system.advance({ minutes: 50 });
      times.push(`${stop} = ${await office.time()}`);
    };
    await office.advance.execute({ days: 1 });
    await office.runJob();
    expect(times.every((line) => line.split(' = ')[0] === line.split(' = ')[1])).toBe(true);
  });

  it('waits for every job but the one that walks', async () => {
    await office.advance.execute({ days: 1 });
    await office.runJob();
    expect(office.work.seen.every(({ except }) => except.join() === 'the-walk')).toBe(true);
  });

  it('goes on where it was after a crash, ringing there again', async () => {
    await office.advance.execute({ days: 1 });
    office.work.act = (stop) => {
      if (stop === '2026-11-23 15:00:00') throw new Error('killed');
    };
    await expect(office.runJob()).rejects.toThrow('killed');
    expect(await office.time()).toBe('2026-11-23 15:00:00');
    office.work.act = () => undefined;
    office.work.rung.length = 0;
    await office.runJob();
    expect(office.work.rung[0]).toBe('2026-11-23 15:00:00');
    expect(await office.time()).toBe('2026-11-24 10:30:00');
  });

  it('breaks off without being done when the process stops', async () => {
    await office.advance.execute({ days: 1 });
    const stopping = new AbortController();
    office.work.act = (stop) => {
      if (stop === '2026-11-23 12:00:00') stopping.abort(new Error('the process stops'));
    };
    await expect(office.runJob(stopping.signal)).rejects.toThrow('the process stops');
    expect(await office.advances.latest()).toMatchObject({ state: 'running' });
  });

  it('stays where it is when the journey is cancelled, and runs on', async () => {
    await office.advance.execute({ days: 30 });
    office.work.act = async (stop) => {
      if (stop === '2026-11-25 09:00:00') await office.cancel.execute();
    };
    await office.runJob();
    expect(office.work.rung.at(-1)).toBe('2026-11-25 09:00:00');
    office.system.advance({ minutes: 10 });
    expect(await office.time()).toBe('2026-11-25 09:10:00');
    expect(await office.advances.latest()).toMatchObject({ state: 'cancelled' });
  });

  it('can be advanced again after it has arrived', async () => {
    await office.advance.execute({ days: 1 });
    await office.runJob();
    await office.advance.execute({ days: 1 });
    await office.runJob();
    expect(await office.time()).toBe('2026-11-25 10:30:00');
  });

  it('does nothing when the job of a journey that is over is delivered again', async () => {
    await office.advance.execute({ days: 1 });
    await office.runJob();
    const before = office.work.rung.length;
    await office.runJob();
    expect(office.work.rung).toHaveLength(before);
    expect(await office.time()).toBe('2026-11-24 10:30:00');
  });

  it('goes forwards only, one journey at a time, no more than a year', async () => {
    await expect(office.advance.execute(day('2026-11-23'))).rejects.toMatchObject({ code: 'clock.advance.not-ahead', field: 'to' });
    await expect(office.advance.execute(day('2026-11-22'))).rejects.toMatchObject({ code: 'clock.advance.not-ahead' });
    await expect(office.advance.execute(day('2027-11-25'))).rejects.toMatchObject({ code: 'clock.advance.too-far' });
    await expect(office.cancel.execute()).rejects.toMatchObject({ code: 'clock.advance.none-running', kind: 'conflict' });
    const both = await Promise.allSettled([office.advance.execute({ days: 1 }), office.advance.execute({ days: 2 })]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(office.advance.execute({ days: 1 })).rejects.toMatchObject({ code: 'clock.advance.running', kind: 'conflict' });
  });

  it('leaves a line in the audit trail when it is moved, arrives or is cancelled', async () => {
    await office.advance.execute({ days: 1 });
    await office.runJob();
    await office.advance.execute({ days: 1 });
    await office.cancel.execute();
    expect(office.audit.entries.map(({ action, details }) => [action, details])).toEqual([
      ['clock.advance', { from: '2026-11-23', to: '2026-11-24' }],
      ['clock.arrive', { today: '2026-11-24' }],
      ['clock.advance', { from: '2026-11-24', to: '2026-11-25' }],
      ['clock.cancel-advance', { today: '2026-11-24' }],
    ]);
  });

  it('cannot be moved in a real office, whose time is real time', async () => {
    const real = new Office(dataSource, testSettings(test));
    await expect(real.advance.execute({ days: 1 })).rejects.toMatchObject({ code: 'clock.advance.not-sample', kind: 'conflict' });
    await test.sql(`update business_clock set offset_ms = 86400000, stands_at = '2030-01-01'`);
    expect(await real.time()).toBe('2026-11-23 10:30:00');
  });
});
