import type { WallMinute } from '#libs/kernel/calendar/wall-time';
import { wallMinute } from '#libs/kernel/calendar/wall-time';
import type { Link, NetworkTask } from '#libs/kernel/scheduling/network';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PlanFile, PlanRow } from '../contract/plan-file.js';
import { planEntries } from './plan-entries.js';

const HOUR = 60;
const DAY = 8 * HOUR;
const at = (text: string): WallMinute => wallMinute(text);
const TARGET = { code: 'XM99', title: '项目', force: 'ZB01', endDate: '2018-12-28' as LocalDate };

function plan(tasks: readonly NetworkTask[], links: readonly Link[] = [], more: Partial<PlanFile> = {}): PlanFile {
  const rows = new Map(tasks.map(({ id }, index): [string, PlanRow] => [id, { row: index + 1, wbs: id, percent: 0 }]));
  const network = { calendars: [], calendar: '1', direction: 'from-start', start: at('2018-07-02T08:00:00'), tasks, links } as const;
  return { title: '计划', minutesPerDay: DAY, statusDate: null, network, rows, report: [], expected: new Map(), ...more };
}
const task = (id: string, days: number, more: Partial<NetworkTask> = {}): NetworkTask => ({
  id,
  name: `任务${id}`,
  duration: days * DAY,
  ...more,
});
const kinds = (file: PlanFile) => planEntries(file, TARGET).remarks.map(({ remark: { kind, params } }) => [kind, params]);

describe('a plan of another program, as the registers take it', () => {
  it.each<[string, Partial<NetworkTask>, number, 'wd' | 'cd', object[]]>([
    ['two days of eight hours', { duration: 2 * DAY }, 2, 'wd', []],
    ['four hours, half a day', { duration: 4 * HOUR }, 0.5, 'wd', []],
    ['ten minutes, which are not nothing', { duration: 10 }, 0.5, 'wd', [{ task: '任务1', days: 0.5, unit: 'wd' }]],
    ['eleven hours, rounded to half days', { duration: 11 * HOUR }, 1.5, 'wd', [{ task: '任务1', days: 1.5, unit: 'wd' }]],
    ['a milestone', { duration: 0 }, 0, 'wd', []],
    ['thirty elapsed days', { duration: 30 * 24 * HOUR, elapsed: true }, 30, 'cd', []],
    ['thirty-six elapsed hours', { duration: 36 * HOUR, elapsed: true }, 2, 'cd', [{ task: '任务1', days: 2, unit: 'cd' }]],
  ])('%s', (_, more, durationDays, durationUnit, rounded) => {
    const file = plan([task('1', 1, more)]);
    expect(planEntries(file, TARGET).tasks).toEqual([{ code: 'XM99-1', name: '任务1', durationDays, durationUnit }]);
    expect(kinds(file).flatMap(([kind, params]) => (kind === 'rounded-duration' ? [params] : []))).toEqual(rounded);
  });

  it.each<[string, Link['lag'], number, boolean]>([
    ['none', undefined, 0, true],
    ['two working days', { unit: 'working', minutes: 2 * DAY }, 2, true],
    ['a lead of half a day', { unit: 'working', minutes: -DAY / 2 }, -0.5, true],
    ['seven elapsed days, five of them worked', { unit: 'elapsed', minutes: 7 * 24 * HOUR }, 5, false],
    ['no elapsed time', { unit: 'elapsed', minutes: 0 }, 0, true],
    ['half of a predecessor of four days', { unit: 'percent', percent: 50 }, 2, false],
    ['an hour, which is no half day', { unit: 'working', minutes: HOUR }, 0, false],
  ])('a lag: %s', (_, lag, lagDays, exact) => {
    const file = plan([task('1', 4), task('2', 1)], [{ from: '1', to: '2', type: 'SS', ...(lag && { lag }) }]);
    expect(planEntries(file, TARGET).links).toEqual([{ from: 'XM99-1', to: 'XM99-2', type: 'SS', lagDays }]);
    expect(kinds(file).some(([kind]) => kind === 'rounded-lag')).toBe(!exact);
  });

  it('takes what remains of work under way, and all of what is done', () => {
    const started = at('2018-06-25T08:00:00');
    const tasks = [
      task('1', 10, { progress: { actualStart: started, remaining: 6 * DAY } }),
      task('2', 10, { progress: { actualStart: started, actualFinish: at('2018-06-29T17:00:00') } }),
    ];
    const rows = new Map([
      ['1', { row: 1, wbs: null, percent: 40 }],
      ['2', { row: 2, wbs: '', percent: 100 }],
    ]);
    const { tasks: entries, remarks } = planEntries(plan(tasks, [], { rows }), TARGET);
    expect(entries.map(({ durationDays, percent }) => [durationDays, percent])).toEqual([
      [6, 40],
      [10, 100],
    ]);
    expect(remarks.map(({ remark: { kind }, row }) => [kind, row]).slice(-2)).toEqual([
      ['actual-dates', 1],
      ['actual-dates', 2],
    ]);
  });

  it('has codes that nobody else has: of the project, of the WBS, or else of the row', () => {
    const tasks = ['a', 'b', 'c', 'd', 'e'].map((id) => task(id, 1));
    const wbs = ['1', '1', null, 'XM99-7', '3'];
    const rows = new Map(tasks.map(({ id }, index) => [id, { row: index + 1, wbs: wbs[index]!, percent: 0 }]));
    const codes = planEntries(plan(tasks, [], { rows }), TARGET).tasks.map(({ code }) => code);
    // Two have the code 1, so both are called by their rows; the third’s row is the WBS code of the fifth.
    expect(codes).toEqual(['XM99-1', 'XM99-2', 'XM99-3-2', 'XM99-7', 'XM99-3']);
  });

  it('carries the code of this project instead of the one that it left as', () => {
    const rows = new Map([['1', { row: 1, wbs: 'XM01-04', percent: 0 }]]);
    const { tasks } = planEntries(plan([task('1', 1)], [], { rows, title: 'XM01 洸河中学项目' }), TARGET);
    expect(tasks[0]?.code).toBe('XM99-04');
  });

  it('holds no text that no database keeps', () => {
    const rows = new Map([['1', { row: 1, wbs: 'a\0', percent: 0 }]]);
    const { tasks } = planEntries(plan([task('1', 1, { name: `招\0标${'😀'.repeat(249)}x😀` })], [], { rows }), TARGET);
    expect(tasks[0]?.code).toBe('XM99-a\uFFFD');
    // Cut off at 500 units, in the middle of the last character.
    expect(tasks[0]?.name).toBe(`招\uFFFD标${'😀'.repeat(248)}\uFFFD`);
  });

  it('ends where the file ends when nobody says otherwise', () => {
    const expected = new Map([
      ['1', { finish: at('2018-08-31T17:00:00') }],
      ['2', { finish: at('2018-09-01T00:00:00') }],
    ]);
    const file = plan([task('1', 1), task('2', 1)], [], { expected });
    expect(planEntries(file, { ...TARGET, endDate: null }).endDate).toBe('2018-08-31');
    expect(planEntries(file, TARGET).endDate).toBe('2018-12-28');
  });

  it('tells of constraints, deadlines and calendars that are not used', () => {
    const odd = task('1', 1, {
      constraint: { type: 'MSO', at: at('2018-07-09T08:00:00') },
      deadline: at('2018-07-20T17:00:00'),
      calendar: '2',
    });
    expect(kinds(plan([odd])).slice(3)).toEqual([
      ['constraint', { task: '任务1', constraint: 'MSO', date: '2018-07-09' }],
      ['deadline', { task: '任务1', date: '2018-07-20' }],
      ['own-calendar', { task: '任务1' }],
    ]);
  });
});
