import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { type WallMinute, wallMinute } from '#libs/kernel/calendar/wall-time';
import type { ProjectNetwork } from '#libs/kernel/scheduling/network';
import { schedule } from '#libs/kernel/scheduling/schedule';
import { runs } from '../../../../test/support/runs.js';
import type { PlanFile } from '../contract/plan-file.js';
import { PLAN_FILE_LIMITS } from '../limits.js';
import { readPlanFile } from '../read-plan-file.js';
import { writeMspdi } from './write-mspdi.js';

const fixture = (name: string) => createReadStream(join(import.meta.dirname, '../fixtures', name));

async function* inPieces(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces;
}

const readBack = (pieces: Iterable<string>) => readPlanFile(inPieces(pieces), PLAN_FILE_LIMITS);

/** Dates by the order of the file; the tasks of a file may be numbered otherwise in the next. */
const datesOf = (network: ProjectNetwork) => {
  const dates = new Map(
    schedule(network)
      .allDates()
      .map((each) => [each.id, each]),
  );
  return network.tasks.map(({ id }) => ({ ...dates.get(id)!, id: '' }));
};

/** The names of elements in the order in which they stand in another, each once. */
const PROJECT_ORDER =
  'SaveVersion Name Title ScheduleFromStart StartDate FinishDate CriticalSlackLimit CalendarUID MinutesPerDay MinutesPerWeek HonorConstraints StatusDate NewTasksAreManual Calendars Tasks';
const TASK_ORDER =
  'UID ID Name Active Manual Type IsNull WBS OutlineNumber OutlineLevel Priority Start Finish Duration DurationFormat Estimated Milestone Summary Critical EarlyStart EarlyFinish LateStart LateFinish FreeSlack TotalSlack PercentComplete ActualStart ActualFinish RemainingDuration ConstraintType CalendarUID ConstraintDate Deadline IgnoreResourceCalendar Notes PredecessorLink Baseline';
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  Project: PROJECT_ORDER.split(' '),
  Task: TASK_ORDER.split(' '),
  Calendar: ['UID', 'Name', 'IsBaseCalendar', 'BaseCalendarUID', 'WeekDays', 'Exceptions', 'WorkWeeks'],
  WeekDay: ['DayType', 'DayWorking', 'WorkingTimes'],
  Exception: ['EnteredByOccurrences', 'TimePeriod', 'Occurrences', 'Name', 'Type', 'DayWorking', 'WorkingTimes'],
  WorkWeek: ['TimePeriod', 'Name', 'WeekDays'],
  PredecessorLink: ['PredecessorUID', 'Type', 'CrossProject', 'LinkLag', 'LagFormat'],
  Baseline: ['Number', 'Start', 'Finish'],
};

function outOfOrder(xml: string): string[] {
  const wrong: string[] = [];
  const open: { name: string; last: number }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => wrong.push(error.message));
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1);
    const order = ORDERS[parent?.name ?? ''];
    const place = order?.indexOf(name) ?? 0;
    if (order && parent && (place < 0 || place < parent.last)) wrong.push(`${name} in ${parent.name}`);
    if (parent) parent.last = place;
    open.push({ name, last: -1 });
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return wrong;
}

const asOut = (file: PlanFile) => ({ title: file.title, network: file.network, minutesPerDay: file.minutesPerDay });

const office = {
  id: 'office',
  name: '机关',
  base: null,
  week: [
    [],
    [
      [540, 720],
      [780, 1020],
    ],
    [[540, 720]],
    [[540, 720]],
    [[540, 720]],
    [[0, 1440]],
    [],
  ],
  exceptions: [
    { from: '2018-10-01', to: '2018-10-07', hours: [] },
    { from: '2018-09-29', to: '2018-09-29', hours: [[540, 1020]] },
  ],
  workWeeks: [{ from: '2018-08-06', to: '2018-08-10', week: [null, [[480, 960]], null, null, null, null, null] }],
} as unknown as ProjectNetwork['calendars'][number];
const at = (text: string): WallMinute => wallMinute(text);

const MIXED: ProjectNetwork = {
  calendars: [
    office,
    {
      ...office,
      id: 'site',
      name: '工地',
      base: 'office',
      week: [[[480, 720]], null, null, null, null, null, null],
      exceptions: [],
      workWeeks: [],
    },
  ],
  calendar: 'office',
  direction: 'from-finish',
  start: at('2018-07-02'),
  target: at('2018-12-29'),
  tasks: [
    { id: 'c', name: '子项', parent: 'sum', duration: 900, calendar: 'site', deadline: at('2018-11-01T17:00') },
    { id: 'sum', name: '汇总', duration: 0 },
    { id: 'd', name: 'elapsed', parent: 'sum', duration: 2880, elapsed: true, mode: 'ASAP' },
    { id: 'm', name: 'milestone', duration: 0, constraint: { type: 'SNET', at: at('2018-08-01T09:00') } },
    { id: 'w', name: 'under way', duration: 1000, progress: { actualStart: at('2018-07-03T09:00'), remaining: 400 } },
    { id: 'x', name: 'done', duration: 600, progress: { actualStart: at('2018-07-02T09:00'), actualFinish: at('2018-07-04T11:00') } },
  ],
  links: [
    { from: 'c', to: 'd', type: 'SS', lag: { unit: 'working', minutes: 480 } },
    { from: 'x', to: 'm', type: 'FS' },
    { from: 'm', to: 'c', type: 'FF', lag: { unit: 'elapsed', minutes: 1440 } },
    { from: 'w', to: 'c', type: 'FS', lag: { unit: 'percent', percent: 50 } },
    { from: 'w', to: 'd', type: 'FS', lag: { unit: 'working', minutes: -120 } },
  ],
};

describe('a plan written as Microsoft Project’s XML', () => {
  it.each(['from-finish.xml', 'holidays-old.xml', 'holidays.xml', 'links.xml', 'outline.xml', 'oracle.json'])(
    'has the same dates when %s is read, written and read again',
    async (name) => {
      const first = await readPlanFile(fixture(name), PLAN_FILE_LIMITS);
      const second = await readBack(writeMspdi(asOut(first)));
      expect(second.network.tasks.map((task) => task.name)).toEqual(first.network.tasks.map((task) => task.name));
      expect(datesOf(second.network)).toEqual(datesOf(first.network));
      expect(second.title).toBe(first.title);
    },
  );

  it('keeps calendars, links of all kinds, constraints, deadlines, progress and the tree', async () => {
    const { network } = await readBack(writeMspdi({ title: '方案', network: MIXED, minutesPerDay: 420 }));
    const byName = (of: ProjectNetwork) =>
      new Map(
        schedule(of)
          .allDates()
          .map(({ id, ...dates }) => [of.tasks.find((task) => task.id === id)!.name, dates]),
      );
    expect(byName(network)).toEqual(byName(MIXED));
    expect(network.links.map(({ type, lag }) => [type, lag])).toEqual(
      expect.arrayContaining(MIXED.links.map(({ type, lag }) => [type, lag])),
    );
    expect(
      network.calendars.map(({ name, week, exceptions, workWeeks }) => ({ name, week, exceptions: exceptions.length, workWeeks })),
    ).toEqual([
      { name: '机关', week: office.week, exceptions: 2, workWeeks: office.workWeeks },
      { name: '工地', week: MIXED.calendars[1]!.week, exceptions: 0, workWeeks: [] },
    ]);
    expect(network.tasks.find(({ name }) => name === 'under way')?.progress).toEqual(MIXED.tasks[4]!.progress);
    // The summary stood behind its first child; a file shows the tree by its order.
    expect(network.tasks.map(({ name }) => name)).toEqual(['汇总', '子项', 'elapsed', 'milestone', 'under way', 'done']);
  });

  it('keeps to the order of the schema, and says when a result was promised and what is accepted', () => {
    const details = new Map([
      [
        'c',
        { wbs: 'XM01-01', notes: '验收合格', percent: 40, baseline: { start: at('2018-08-01T09:00'), finish: at('2018-08-03T17:00') } },
      ],
    ]);
    const xml = [...writeMspdi({ title: '方案', network: { ...MIXED, statusDate: at('2018-07-02') }, minutesPerDay: 420, details })].join(
      '',
    );
    expect(outOfOrder(xml)).toEqual([]);
    expect(xml).toContain('<WBS>XM01-01</WBS>');
    expect(xml).toContain('<Baseline><Number>0</Number><Start>2018-08-01T09:00:00</Start><Finish>2018-08-03T17:00:00</Finish></Baseline>');
    expect(xml).toContain('<PercentComplete>40</PercentComplete>');
    expect(xml).toContain('<Notes>验收合格</Notes>');
  });

  it('is well-formed whatever the names hold, and drops what XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const network: ProjectNetwork = { ...MIXED, tasks: [{ id: 'a', name, duration: 60 }], links: [] };
        const xml = [...writeMspdi({ title: name, network, minutesPerDay: 420 })].join('');
        expect(outOfOrder(xml)).toEqual([]);
        expect((await readBack([xml])).network.tasks).toHaveLength(1);
      }),
      { numRuns: runs(100), examples: [['</Name><Task>&"\u0000\u0007\ud800]]>']] },
    );
  });
});
