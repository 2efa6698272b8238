import type { CalendarSpec, DayHours } from '../calendar/calendar-spec.js';
import { wallMinute } from '../calendar/wall-time.js';
import { compareWithStored, type StoredTask } from './agreement.js';
import type { NetworkTask } from './network.js';
import { schedule } from './schedule.js';

const DAY: DayHours = [[480, 1020]];
const NIGHT: DayHours = [[0, 480]];
const at = wallMinute;

function calendar(id: string, hours: DayHours, saturday: DayHours = []): CalendarSpec {
  return { id, name: id, base: null, week: [[], hours, hours, hours, hours, hours, saturday], exceptions: [], workWeeks: [] };
}

/** A day of work on Friday 6 March 2026, and a summary above it. */
function compare(stored: StoredTask, task: Partial<NetworkTask> = {}) {
  const network = {
    calendars: [calendar('office', DAY), calendar('six days', DAY, DAY), calendar('night', NIGHT)],
    calendar: 'office',
    direction: 'from-start',
    start: at('2026-03-06T08:00'),
    tasks: [
      { id: 'all', name: 'all', duration: 0 },
      { id: 'dig', name: 'dig', parent: 'all', duration: 540, ...task },
    ],
    links: [],
  } as const;
  const expected = new Map([
    ['all', { start: at('1999-01-01') }],
    ['dig', stored],
    ['left out', { start: at('1999-01-01') }],
  ]);
  return compareWithStored(schedule(network), expected).map(({ task: { id }, field, agrees }) => [id, field, agrees]);
}

describe('what another program stored', () => {
  it('agrees when no working minute of the task lies between', () => {
    expect(compare({ earlyStart: at('2026-03-05T17:00'), earlyFinish: at('2026-03-09T08:00') })).toEqual([
      ['dig', 'earlyStart', true],
      ['dig', 'earlyFinish', true],
    ]);
  });

  it('does not agree by a minute more', () => {
    expect(compare({ start: at('2026-03-05T16:59'), finish: at('2026-03-09T08:01') })).toEqual([
      ['dig', 'start', false],
      ['dig', 'finish', false],
    ]);
  });

  it('is measured on the calendar of the task, not of the project', () => {
    const monday = { lateFinish: at('2026-03-09T08:00') };
    expect(compare(monday, { calendar: 'six days' })).toEqual([['dig', 'lateFinish', false]]);
    expect(compare({ start: at('2026-03-06T07:00') }, { calendar: 'night', duration: 480 })).toEqual([['dig', 'start', false]]);
    expect(compare({ start: at('2026-03-07T15:00') }, { calendar: 'night', duration: 480 })).toEqual([['dig', 'start', true]]);
  });

  it('agrees in slack to the minute, and in being critical', () => {
    expect(compare({ totalSlack: 0.4, freeSlack: 1, critical: false })).toEqual([
      ['dig', 'totalSlack', true],
      ['dig', 'freeSlack', false],
      ['dig', 'critical', false],
    ]);
  });

  it('says nothing of slack once the task is done', () => {
    const figures = { totalSlack: 99, critical: true, finish: at('2026-03-06T17:00') };
    const done = { actualStart: at('2026-03-06T08:00'), actualFinish: at('2026-03-06T17:00') };
    expect(compare(figures, { progress: done })).toEqual([['dig', 'finish', true]]);
    expect(compare(figures, { progress: { actualStart: done.actualStart, remaining: 0 } })).toHaveLength(1);
    expect(compare(figures, { progress: { actualStart: done.actualStart, remaining: 60 } })).toHaveLength(3);
  });

  it('may lie centuries away', () => {
    expect(compare({ start: at('1900-01-01'), lateStart: at('2199-12-31') })).toEqual([
      ['dig', 'lateStart', false],
      ['dig', 'start', false],
    ]);
  });

  it('need not be there', () => {
    expect(compare({})).toEqual([]);
  });
});
