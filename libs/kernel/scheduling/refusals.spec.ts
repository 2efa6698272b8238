import { days, link, march, office, on, summary, task } from '../../../test/support/office-plan.js';
import { refusalOf } from '../../../test/support/refusal.js';
import type { CalendarSpec } from '../calendar/calendar-spec.js';
import type { Lag, NetworkTask, ProjectNetwork } from './network.js';
import { schedule } from './schedule.js';

const refused = (network: ProjectNetwork) => refusalOf(() => schedule(network));
const idle: CalendarSpec = {
  id: 'idle',
  name: 'Nobody works',
  base: null,
  week: [[], [], [], [], [], [], []],
  exceptions: [],
  workWeeks: [],
};
const AB = [task('A', 1), task('B', 1)];
const S = [summary('S'), task('A', 1, { parent: 'S' }), task('B', 1)];

describe('a plan that cannot be scheduled is refused with the name of the task:', () => {
  it.each([-1, Number.NaN, 0.5, Number.POSITIVE_INFINITY, 1e12])('a duration of %d minutes', (duration) => {
    expect(refused(office([{ ...task('A', 1), duration }]))).toEqual({
      code: 'schedule.duration-invalid',
      params: { task: 'Task A', duration },
    });
  });

  it.each<[string, Partial<NetworkTask>, string, object]>([
    ['a calendar that nobody knows', { calendar: 'moon' }, 'schedule.calendar-unknown', { calendar: 'moon' }],
    ['a negative floor', { floor: -1 }, 'schedule.floor-invalid', { floor: -1 }],
    ['a parent that nobody knows', { parent: 'X' }, 'schedule.parent-unknown', { parent: 'X' }],
    [
      'an end before its beginning',
      { progress: { actualStart: march('05 09:00'), actualFinish: march('04 09:00') } },
      'schedule.progress-reversed',
      {},
    ],
    [
      'less than nothing to do',
      { progress: { actualStart: march('04 09:00'), remaining: -60 } },
      'schedule.remaining-invalid',
      { remaining: -60 },
    ],
  ])('%s', (_, wrong, code, params) => {
    expect(refused(office([task('A', 1, wrong)]))).toEqual({ code, params: { task: 'Task A', ...params } });
  });

  it('two tasks of one id', () => {
    expect(refused(office([task('A', 1), { ...task('A', 1), name: 'Again' }]))).toEqual({
      code: 'schedule.task-twice',
      params: { id: 'A', task: 'Again' },
    });
  });

  it('summaries that stand below each other', () => {
    const { code, params } = refused(office([summary('S', { parent: 'T' }), summary('T', { parent: 'S' })]));
    expect([code, params]).toEqual(['schedule.parent-loop', { loop: 'Summary S → Summary T → Summary S' }]);
    expect(refused(office([summary('S', { parent: 'S' })])).params).toEqual({ loop: 'Summary S → Summary S' });
  });

  it.each(['FNET', 'SNLT', 'MSO', 'MFO'] as const)('%s on a summary', (type) => {
    const refusal = refused(office([summary('S', on(type, '05 09:00')), task('A', 1, { parent: 'S' })]));
    expect(refusal).toEqual({ code: 'schedule.summary-constraint', params: { task: 'Summary S', constraint: type } });
  });

  it('progress of a summary', () => {
    const refusal = refused(office([summary('S', { progress: { actualStart: march('04 09:00') } }), task('A', 1, { parent: 'S' })]));
    expect(refusal).toEqual({ code: 'schedule.summary-progress', params: { task: 'Summary S' } });
  });

  it('dates that contradict each other, all of them named', () => {
    const tasks = [summary('S', on('FNLT', '06 18:00')), task('A', 2, { parent: 'S', ...on('SNET', '06 09:00') })];
    expect(refused(office(tasks))).toEqual({
      code: 'schedule.constraints-contradict',
      params: { task: 'Task A', constraints: 'Task A: SNET 2024-03-06T09:00:00; Summary S: FNLT 2024-03-06T18:00:00' },
    });
  });

  it('a calendar on which nobody works', () => {
    const network = office([task('A', 1, { calendar: 'idle' })]);
    const { code, params } = refused({ ...network, calendars: [...network.calendars, idle] });
    expect([code, params['calendar']]).toEqual(['calendar.no-working-time', 'Nobody works']);
  });

  it('but not for a calendar on which nobody works and nobody should', () => {
    const network = office([task('A', 1)]);
    expect(schedule({ ...network, calendars: [...network.calendars, idle] }).allDates()).toHaveLength(1);
  });

  it('a date that lies beyond everything', () => {
    const late = refused(
      office([task('A', 1), task('B', 2), task('C', 1)], [link('A', 'FS', 'B', { unit: 'elapsed', minutes: 1440 * 366 * 99 })]),
    );
    expect([late.code, late.params['task']]).toEqual(['schedule.outside-horizon', 'Task B']);
    const early = refused(
      office([task('A', 1), task('B', 2)], [link('A', 'FS', 'B', { unit: 'elapsed', minutes: 1440 * 366 * 99 })], {
        target: march('29 18:00'),
      }),
    );
    expect(early.code).toBe('schedule.outside-horizon');
  });
});

describe('a plan as a whole is refused', () => {
  it('without a task', () => {
    expect(refused(office([]))).toEqual({ code: 'schedule.empty', params: {} });
  });

  it('without a calendar of its own', () => {
    expect(refused(office([task('A', 1)], [], { calendar: 'moon' }))).toEqual({
      code: 'schedule.project-calendar-unknown',
      params: { calendar: 'moon' },
    });
  });

  it.each<[NonNullable<ProjectNetwork['buffer']>, number]>([
    [{ unit: 'working', minutes: -1 }, -1],
    [{ unit: 'working', minutes: 0.5 }, 0.5],
    [{ unit: 'percent', percent: 101 }, 101],
    [{ unit: 'percent', percent: Number.NaN }, Number.NaN],
  ])('with a buffer that is none: %o', (buffer, amount) => {
    expect(refused(office([task('A', 1)], [], { buffer }))).toEqual({ code: 'schedule.buffer-invalid', params: { buffer: amount } });
  });

  it('when a task is asked for that it does not have', () => {
    expect(refusalOf(() => schedule(office([task('A', 1)])).datesOf('B'))).toEqual({
      code: 'schedule.task-unknown',
      params: { task: 'B' },
    });
  });
});

describe('a link is refused', () => {
  it('from or to a task that nobody knows, with the task at its other end', () => {
    expect(refused(office(AB, [link('X', 'FS', 'A')]))).toEqual({
      code: 'schedule.link-unknown-task',
      params: { task: 'Task A', unknown: 'X' },
    });
    expect(refused(office(AB, [link('A', 'FS', 'X')]))).toEqual({
      code: 'schedule.link-unknown-task',
      params: { task: 'Task A', unknown: 'X' },
    });
    expect(refused(office(AB, [link('X', 'FS', 'Y')])).params).toEqual({ task: '–', unknown: 'X' });
  });

  it('from a task to itself', () => {
    expect(refused(office(AB, [link('A', 'SS', 'A')]))).toEqual({
      code: 'schedule.link-to-itself',
      params: { from: 'Task A', to: 'Task A', type: 'SS' },
    });
  });

  it.each([
    ['S', 'A'],
    ['A', 'S'],
  ])('between a summary and a task below it: %s to %s', (from, to) => {
    expect(refused(office(S, [link(from, 'FS', to)])).code).toBe('schedule.link-within-summary');
  });

  it.each(['FF', 'SF'] as const)('%s to a summary, whose end no task holds', (type) => {
    expect(refused(office(S, [link('B', type, 'S')]))).toEqual({
      code: 'schedule.link-ends-summary',
      params: { from: 'Task B', to: 'Summary S', type },
    });
  });

  it('with a lag in parts of a summary', () => {
    expect(refused(office(S, [link('S', 'FS', 'B', { unit: 'percent', percent: 10 })])).code).toBe('schedule.lag-share-of-summary');
  });

  it.each<[Lag, number]>([
    [{ unit: 'working', minutes: 0.5 }, 0.5],
    [{ unit: 'elapsed', minutes: Number.NaN }, Number.NaN],
    [{ unit: 'working', minutes: 1e12 }, 1e12],
    [{ unit: 'percent', percent: 20_000 }, 20_000],
  ])('with a lag that is none: %o', (lag, amount) => {
    expect(refused(office(AB, [link('A', 'FS', 'B', lag)]))).toEqual({
      code: 'schedule.lag-invalid',
      params: { from: 'Task A', to: 'Task B', type: 'FS', lag: amount },
    });
  });

  it('with a lag on a calendar that nobody knows', () => {
    expect(refused(office(AB, [link('A', 'FS', 'B', days(1, 'moon'))]))).toEqual({
      code: 'schedule.lag-calendar-unknown',
      params: { from: 'Task A', to: 'Task B', type: 'FS', calendar: 'moon' },
    });
  });
});

describe('tasks that wait for each other', () => {
  const loop = (network: ProjectNetwork) => refused(network).params['loop'];
  const ABC = [...AB, task('C', 1)];

  it('are refused with the loop: names, kinds of link, lags', () => {
    expect(refused(office(AB, [link('A', 'FS', 'B'), link('B', 'SS', 'A', days(2))]))).toEqual({
      code: 'schedule.cycle',
      params: { loop: 'Task A →FS Task B →SS(+960 min) Task A' },
    });
    expect(
      loop(office(AB, [link('A', 'FF', 'B', { unit: 'percent', percent: -50 }), link('B', 'SF', 'A', { unit: 'elapsed', minutes: 60 })])),
    ).toBe('Task A →FF(−50 %) Task B →SF(+60 emin) Task A');
  });

  it('are refused with the shortest of several loops', () => {
    const long = [link('A', 'FS', 'B'), link('B', 'FS', 'C'), link('C', 'FS', 'A')];
    expect(loop(office(ABC, long))).toBe('Task A →FS Task B →FS Task C →FS Task A');
    expect(loop(office(ABC, [...long, link('C', 'FS', 'B')]))).toBe('Task B →FS Task C →FS Task B');
  });

  it('are refused when only a summary closes the loop, with the way through it', () => {
    expect(loop(office(S, [link('S', 'FS', 'B'), link('B', 'FS', 'A')]))).toBe('Task A ↑ Summary S →FS Task B →FS Task A');
    expect(loop(office(S, [link('B', 'FS', 'S'), link('A', 'FS', 'B')]))).toBe('Task A →FS Task B →FS Summary S ↓ Task A');
  });

  it('are refused when two summaries wait for each other', () => {
    const network = office([...S.slice(0, 2), summary('T'), task('B', 1, { parent: 'T' })], [link('S', 'FS', 'T'), link('B', 'FS', 'A')]);
    expect(loop(network)).toBe('Task A ↑ Summary S →FS Summary T ↓ Task B →FS Task A');
  });

  it('are no loop when they only stand below one summary', () => {
    expect(
      schedule(office([summary('S'), task('A', 1, { parent: 'S' }), task('B', 1, { parent: 'S' })], [link('A', 'FS', 'B')])).allDates(),
    ).toHaveLength(3);
  });
});
