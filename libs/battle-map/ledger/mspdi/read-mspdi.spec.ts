import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { wallMinute } from '#libs/kernel/calendar/wall-time';
import type { PlanFile } from '../contract/plan-file.js';
import { PLAN_FILE_LIMITS } from '../limits.js';
import { readMspdi } from './read-mspdi.js';

const bytesOf = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', `${name}.xml`));
const read = (bytes: Uint8Array) => readMspdi(Readable.from([bytes]), PLAN_FILE_LIMITS);
const fixture = (name: string) => read(bytesOf(name));
const taskOf = ({ network }: PlanFile, id: string) => network.tasks.find((task) => task.id === id);
const remarksOf = ({ report }: PlanFile, id?: string) => report.filter(({ task }) => task?.id === id).map(({ kind }) => kind);

describe('links', () => {
  it('are read with type and lag: working, elapsed, percent; an elapsed percentage becomes minutes', async () => {
    const { network } = await fixture('links');
    expect(network.links).toEqual([
      { from: '1', to: '2', type: 'FS', lag: { unit: 'working', minutes: 960 } },
      { from: '2', to: '3', type: 'FS', lag: { unit: 'elapsed', minutes: 1440 } },
      { from: '1', to: '3', type: 'SS', lag: { unit: 'percent', percent: -50 } },
      { from: '3', to: '4', type: 'FF', lag: { unit: 'working', minutes: -480 } },
      { from: '2', to: '4', type: 'SF' },
      { from: '1', to: '4', type: 'FS', lag: { unit: 'elapsed', minutes: 600 } },
      { from: '4', to: '5', type: 'FS' },
    ]);
  });

  it('to other projects are dropped and reported', async () => {
    const plan = await fixture('links');
    expect(plan.report).toContainEqual({
      kind: 'cross-project-link',
      treatment: 'ignored',
      task: { id: '5', name: '验收' },
      message: 'ledger.plan-remark.cross-project-link',
      params: { task: '验收', predecessor: 'street.mpp\\9' },
    });
    expect(remarksOf(plan, '3')).toEqual(['elapsed-duration']);
    expect(remarksOf(plan, '4')).toEqual(['elapsed-percent-lag']);
  });
});

describe('a plan', () => {
  it('has title, direction, dates, calendar and threshold', async () => {
    const { title, network } = await fixture('links');
    expect(title).toBe('背街小巷整治：各种链接');
    expect(network).toMatchObject({ direction: 'from-start', start: wallMinute('2026-03-02T08:00'), calendar: '1', criticalSlack: 960 });
    expect(network).not.toHaveProperty('target');
    expect(network).not.toHaveProperty('statusDate');
  });

  it('has names with references, sections and characters beyond the first plane', async () => {
    const { network } = await fixture('links');
    expect(network.tasks.slice(0, 2).map(({ name }) => name)).toEqual(['摸排 & 登记 📋', '制定<方案>']);
  });

  it('has durations in minutes, elapsed ones around the clock', async () => {
    const { network } = await fixture('links');
    expect(network.tasks.map(({ duration, elapsed }) => [duration, elapsed ?? false])).toEqual([
      [2400, false],
      [1440, false],
      [4320, true],
      [4830, false],
      [0, false],
    ]);
    expect(network.tasks[4]?.constraint).toEqual({ type: 'SNLT', at: wallMinute('2026-03-31T17:00') });
  });

  it('counts back from its finish; a task as soon as possible is then the exception', async () => {
    const { network } = await fixture('from-finish');
    expect(network).toMatchObject({
      direction: 'from-finish',
      target: wallMinute('2026-06-30T17:00'),
      start: wallMinute('2026-05-06T08:00'),
    });
    expect(network.tasks.map(({ mode }) => mode)).toEqual([undefined, 'ASAP', undefined]);
    expect(network.tasks[2]?.constraint).toEqual({ type: 'MFO', at: wallMinute('2026-06-30T17:00') });
    expect(network.tasks[0]?.duration).toBe(1440);
  });
});

describe('calendars', () => {
  const office = [
    [510, 720],
    [840, 1050],
  ];

  it('have hours in order, midnight as the end of the day, and the usual hours where a base calendar is silent', async () => {
    const { network } = await fixture('holidays');
    const usual = [
      [480, 720],
      [780, 1020],
    ];
    expect(network.calendars[0]?.week).toEqual([[], office, usual, usual, usual, usual, [[0, 1440]]]);
  });

  it('have holidays, make-up workdays and other weeks', async () => {
    const { network } = await fixture('holidays');
    expect(network.calendars[0]?.exceptions).toEqual([
      { from: '2026-09-20', to: '2026-09-20', hours: office },
      { from: '2026-10-01', to: '2026-10-07', hours: [] },
    ]);
    expect(network.calendars[0]?.workWeeks).toEqual([
      { from: '2026-07-01', to: '2026-08-31', week: [null, [[480, 720]], null, null, null, null, null] },
    ]);
  });

  it('say the same in the old form', async () => {
    const [inNew, inOld] = await Promise.all([fixture('holidays'), fixture('holidays-old')]);
    expect(inOld.network.calendars[0]?.exceptions).toEqual(inNew.network.calendars[0]?.exceptions);
    expect(inOld.network.calendars[0]?.week).toEqual(inNew.network.calendars[0]?.week);
  });

  it('are kept when something works by them', async () => {
    const { network } = await fixture('outline');
    expect(network.calendars.map(({ id, base }) => [id, base])).toEqual([
      ['1', null],
      ['2', null],
      ['3', '1'],
    ]);
  });
});

describe('an exception that recurs', () => {
  const once = /<EnteredByOccurrences>0<\/EnteredByOccurrences>\s*(<TimePeriod>.*<\/TimePeriod>)\s*<Occurrences>7.*<Type>1<\/Type>/;
  const recurring = (fields: string) => {
    const xml = bytesOf('holidays').toString();
    expect(xml).toMatch(once);
    return read(Buffer.from(xml.replace(once, `$1${fields}`).replace('2026-10-07T23:59:00', '2027-12-31T23:59:00')));
  };
  const holidays = ({ network }: PlanFile) =>
    (network.calendars[0]?.exceptions ?? [])
      .filter(({ hours }) => hours.length === 0)
      .map(({ from, to }) => (from === to ? from : 'range'));

  it('is written out', async () => {
    const plan = await recurring('<Name>春节</Name><Type>2</Type><Month>1</Month><MonthDay>17</MonthDay>');
    expect(holidays(plan)).toEqual(['2027-02-17']);
  });

  it('is cut off after its number of occurrences', async () => {
    const plan = await recurring(
      '<EnteredByOccurrences>1</EnteredByOccurrences><Occurrences>2</Occurrences><Type>6</Type><DaysOfWeek>32</DaysOfWeek>',
    );
    expect(holidays(plan)).toEqual(['2026-10-02', '2026-10-09']);
  });

  it('is reported when nobody knows how', async () => {
    const plan = await recurring('<Name>未知</Name><Type>9</Type>');
    expect(holidays(plan)).toEqual([]);
    expect(plan.report).toMatchObject([{ kind: 'unknown-recurrence', params: { calendar: '街道办', exception: '未知' } }]);
  });
});

describe('the outline', () => {
  it('becomes a tree without the project’s own row, inactive tasks and blank rows', async () => {
    const { network, rows } = await fixture('outline');
    expect(network.tasks.map(({ id, parent }) => [id, parent])).toEqual([
      ['1', undefined],
      ['2', '1'],
      ['3', '1'],
      ['5', undefined],
      ['6', undefined],
      ['7', undefined],
      ['8', undefined],
      ['9', undefined],
    ]);
    expect(rows.get('3')).toEqual({ row: 3, wbs: '1.2', percent: 50 });
  });

  it('reports what was left out', async () => {
    const plan = await fixture('outline');
    expect(remarksOf(plan)).toEqual([
      'status-date',
      'soft-constraints',
      'several-critical-paths',
      'link-of-left-out-task',
      'link-of-left-out-task',
    ]);
    expect(remarksOf(plan, '4')).toEqual(['inactive-task']);
    expect(plan.network.links).toEqual([{ from: '2', to: '3', type: 'FS' }]);
  });
});

describe('progress', () => {
  it('is done, or under way with what remains', async () => {
    const plan = await fixture('outline');
    expect(plan.statusDate).toBe(wallMinute('2026-03-06T17:00'));
    expect(plan.network).not.toHaveProperty('statusDate');
    expect(taskOf(plan, '2')?.progress).toEqual({
      actualStart: wallMinute('2026-03-02T08:00'),
      actualFinish: wallMinute('2026-03-03T17:00'),
    });
    expect(taskOf(plan, '3')?.progress).toEqual({ actualStart: wallMinute('2026-03-04T08:00'), remaining: 1200 });
    expect(remarksOf(plan, '3')).toEqual(['work-under-way']);
  });
});

describe('stored dates', () => {
  it('stand beside the network', async () => {
    const { expected } = await fixture('outline');
    expect(expected.get('2')).toEqual({ start: wallMinute('2026-03-02T08:00'), finish: wallMinute('2026-03-03T17:00') });
    expect(expected.get('3')).toEqual({ totalSlack: -480, freeSlack: 0, critical: true });
  });
});

describe('what is treated differently', () => {
  it('is a task placed by hand: no earlier than where it was put', async () => {
    const plan = await fixture('outline');
    expect(taskOf(plan, '8')?.constraint).toEqual({ type: 'SNET', at: wallMinute('2026-04-29T08:00') });
    expect(remarksOf(plan, '8')).toEqual(['manual-task']);
    expect(remarksOf(plan, '1')).toEqual(['manual-summary']);
  });

  it('is the task’s own calendar before those of its resources, with delays and contours left aside', async () => {
    const plan = await fixture('outline');
    expect(taskOf(plan, '5')?.calendar).toBe('2');
    expect(remarksOf(plan, '5')).toEqual(['split-or-contour', 'leveling-delay', 'task-calendar-over-resources']);
  });

  it('is the one calendar of the resources; several that differ give way to the project’s', async () => {
    const plan = await fixture('outline');
    expect(taskOf(plan, '6')?.calendar).toBe('3');
    expect(remarksOf(plan, '6')).toEqual(['start-before-project', 'resource-calendar']);
    expect(taskOf(plan, '7')).not.toHaveProperty('calendar');
    expect(remarksOf(plan, '7')).toEqual(['several-resource-calendars']);
  });

  it('is not a resource that keeps the project’s hours, nor material', async () => {
    const plan = await fixture('outline');
    expect(taskOf(plan, '9')).toMatchObject({ mode: 'ALAP' });
    expect(taskOf(plan, '9')).not.toHaveProperty('calendar');
    expect(remarksOf(plan, '9')).toEqual([]);
  });
});

describe('the bytes', () => {
  const names = ['links', 'holidays', 'holidays-old', 'outline', 'from-finish'];
  const inBytes = (bytes: Uint8Array) => Readable.from([...bytes].map((byte) => Uint8Array.of(byte)));

  it.each(names)('of %s may come one by one', async (name) => {
    const bytes = bytesOf(name);
    expect(await readMspdi(inBytes(bytes), PLAN_FILE_LIMITS)).toEqual(await read(bytes));
  });

  it('may begin with a byte order mark', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf('links')]);
    expect(await read(bytes)).toEqual(await fixture('links'));
    expect(await readMspdi(inBytes(bytes), PLAN_FILE_LIMITS)).toEqual(await fixture('links'));
  });

  it('may be UTF-16, either end first, even cut within a character', async () => {
    const text = `\uFEFF${bytesOf('links').toString().replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
    const littleEnd = Buffer.from(text, 'utf16le');
    const bigEnd = Buffer.from(littleEnd).swap16();
    expect(await read(littleEnd)).toEqual(await fixture('links'));
    expect(await readMspdi(inBytes(bigEnd), PLAN_FILE_LIMITS)).toEqual(await fixture('links'));
  });

  it('may be text already', async () => {
    expect(await readMspdi(Readable.from([bytesOf('links').toString()]), PLAN_FILE_LIMITS)).toEqual(await fixture('links'));
  });
});
