import type { LocalDate } from '../shared/local-date.js';
import type { CalendarException, CalendarSpec, DayHours, WeekHours } from './calendar-spec.js';
import { compileCalendars, roundTheClock } from './compile-calendars.js';
import { exceptionsOf } from './day-table.js';
import { dayNumber, MINUTES_PER_DAY, wallMinute, wallTime, type WallMinute } from './wall-time.js';
import type { WorkingCalendar } from './working-calendar.js';
import { autumn2018, MORNING, OFFICE_WEEK, WHOLE_DAY } from '../../../test/support/holidays-2018.js';
import { refusalOf } from '../../../test/support/refusal.js';

const date = (text: string) => text as LocalDate;
const horizon = { firstDay: dayNumber(date('2018-09-01')), endDay: dayNumber(date('2019-01-08')) };
const SILENT: WeekHours = [null, null, null, null, null, null, null];
const everyDay = (hours: DayHours): WeekHours => [hours, hours, hours, hours, hours, hours, hours];

const office: CalendarSpec = {
  ...{ id: 'office', name: '街道办', base: null, week: OFFICE_WEEK, workWeeks: [] },
  exceptions: exceptionsOf({ table: autumn2018, overrides: new Map(), week: OFFICE_WEEK, ordinaryDay: 1 }),
};
const team: CalendarSpec = {
  ...{ id: 'team', name: '征迁组', base: 'office', exceptions: [], workWeeks: [] },
  week: [null, null, null, null, null, null, MORNING],
};

const compile = (...specs: CalendarSpec[]): WorkingCalendar => compileCalendars(specs, horizon).get(specs[0]!.id)!;

function workedOn(calendar: WorkingCalendar, text: string): number {
  const midnight = dayNumber(date(text)) * MINUTES_PER_DAY;
  return calendar.between(midnight, midnight + MINUTES_PER_DAY);
}

const except = (from: string, to: string, hours: DayHours): CalendarException => ({ from: date(from), to: date(to), hours });

describe('the autumn of 2018 in the office', () => {
  const calendar = compile(office);

  it.each([
    ['2018-09-21', 450, 'the Friday before Mid-Autumn'],
    ['2018-09-22', 0, 'Mid-Autumn, a Saturday'],
    ['2018-09-24', 0, 'Mid-Autumn, a Monday'],
    ['2018-09-29', 450, 'a Saturday worked for National Day'],
    ['2018-09-30', 450, 'a Sunday worked for National Day'],
    ['2018-10-01', 0, 'National Day'],
    ['2018-10-07', 0, 'the last day of the holiday, a Sunday'],
    ['2018-10-08', 450, 'the Monday after it'],
    ['2018-12-29', 450, 'a Saturday worked for New Year'],
    ['2018-12-31', 0, 'a Monday that the notice for 2019 gave away'],
    ['2019-01-01', 0, 'New Year'],
    ['2019-01-02', 450, 'the Wednesday after it'],
  ])('%s has %i working minutes: %s', (day, minutes) => {
    expect(workedOn(calendar, day)).toBe(minutes);
  });

  it('goes from Sunday evening to Monday eight days later without a minute between', () => {
    const finish = wallMinute('2018-09-30T18:00');
    expect(calendar.startAt(calendar.offsetAt(finish))).toBe(wallMinute('2018-10-08T08:30'));
    expect(calendar.finishAt(calendar.offsetAt(wallMinute('2018-10-05')))).toBe(finish);
  });
});

describe('a team that works on Saturday mornings', () => {
  const calendar = compile(team, office);

  it.each([
    ['2018-09-15', 210, 'its own half day'],
    ['2018-09-14', 450, 'the office’s Friday'],
    ['2018-09-22', 0, 'a holiday of the office wins over the team’s week'],
    ['2018-10-06', 0, 'and so does the Saturday within National Day'],
    ['2018-09-29', 450, 'a make-up workday is a whole day for it, too'],
  ])('works on %s %i minutes: %s', (day, minutes) => {
    expect(workedOn(calendar, day)).toBe(minutes);
  });
});

describe('of one day', () => {
  const DAY = '2018-09-19';
  const hours = (minutes: number): DayHours => [[0, minutes]];
  const all = { from: date('2018-09-19'), to: date('2018-09-19') };
  const base = (exceptions: boolean, workWeeks: boolean): CalendarSpec => ({
    ...{ id: 'base', name: 'Base', base: null, week: everyDay(hours(6)) },
    exceptions: exceptions ? [{ ...all, hours: hours(3) }] : [],
    workWeeks: workWeeks ? [{ ...all, week: everyDay(hours(5)) }] : [],
  });
  const own = (exceptions: boolean, workWeeks: boolean, week: boolean): CalendarSpec => ({
    ...{ id: 'own', name: 'Own', base: 'base', week: week ? everyDay(hours(4)) : SILENT },
    exceptions: exceptions ? [{ ...all, hours: hours(1) }] : [],
    workWeeks: workWeeks ? [{ ...all, week: everyDay(hours(2)) }] : [],
  });

  it.each([
    [1, 'own exception', own(true, true, true), base(true, true)],
    [2, 'own work-week', own(false, true, true), base(true, true)],
    [3, 'exception of the base', own(false, false, true), base(true, true)],
    [4, 'own week', own(false, false, true), base(false, true)],
    [5, 'work-week of the base', own(false, false, false), base(false, true)],
    [6, 'week of the base', own(false, false, false), base(false, false)],
  ])('the first that says something decides: %i, the %s', (minutes, _, derived, below) => {
    expect(workedOn(compile(derived, below), DAY)).toBe(minutes);
  });

  it('silence is not work, and one day of it harms nothing', () => {
    const calendar = compile({ ...office, week: [null, WHOLE_DAY, null, null, null, null, null], exceptions: [] });
    expect([workedOn(calendar, '2018-09-17'), workedOn(calendar, '2018-09-18')]).toEqual([450, 0]);
  });

  it('the first of two exceptions decides', () => {
    const exceptions = [except('2018-09-19', '2018-09-19', MORNING), except('2018-09-18', '2018-09-20', [])];
    expect(['2018-09-18', DAY, '2018-09-20'].map((day) => workedOn(compile({ ...office, exceptions }), day))).toEqual([0, 210, 0]);
  });

  it('the first of two work-weeks that says something about the weekday decides', () => {
    const from = date('2018-09-17');
    const to = date('2018-09-23');
    const workWeeks = [
      { from, to, week: [null, null, null, hours(9), null, null, null] as const },
      { from, to, week: everyDay(hours(8)) },
    ];
    const calendar = compile({ ...office, workWeeks });
    expect(['2018-09-18', DAY, '2018-09-20'].map((day) => workedOn(calendar, day))).toEqual([8, 9, 8]);
  });
});

describe('hours that touch', () => {
  const at = (calendar: WorkingCalendar, text: string) => {
    const offset = calendar.offsetAt(wallMinute(text));
    return [wallTime(calendar.finishAt(offset) as WallMinute), wallTime(calendar.startAt(offset) as WallMinute)];
  };

  it('at midnight are one interval: a night is not interrupted', () => {
    const night: DayHours = [
      [0, 360],
      [1320, 1440],
    ];
    const calendar = compile({ ...office, week: everyDay(night), exceptions: [] });
    expect(at(calendar, '2018-09-19')).toEqual(['2018-09-19T00:00:00', '2018-09-19T00:00:00']);
    expect(at(calendar, '2018-09-19T12:00')).toEqual(['2018-09-19T06:00:00', '2018-09-19T22:00:00']);
  });

  it('within a day are one interval, too', () => {
    const early: DayHours = [
      [480, 720],
      [720, 960],
    ];
    expect(at(compile({ ...office, week: everyDay(early), exceptions: [] }), '2018-09-19T12:00')).toEqual([
      '2018-09-19T12:00:00',
      '2018-09-19T12:00:00',
    ]);
  });
});

describe('a calendar is refused', () => {
  const refused = (...specs: CalendarSpec[]) => refusalOf(() => compileCalendars(specs, horizon));
  const named = { calendar: office.name };

  it.each<[string, DayHours, number, number]>([
    ['reversed', [[720, 480]], 720, 480],
    ['empty', [[480, 480]], 480, 480],
    ['overlapping', [...MORNING, [719, 800]], 719, 800],
    ['out of order', [[840, 1080], ...MORNING], 510, 720],
    ['beyond 24:00', [[840, 1441]], 840, 1441],
    ['before midnight', [[-1, 60]], -1, 60],
    ['of half minutes', [[480.5, 720]], 480.5, 720],
    ['without a number', [[480, Number.NaN]], 480, Number.NaN],
  ])('with hours %s, in week, exception and work-week', (_, hours, from, to) => {
    const refusal = { code: 'calendar.hours-invalid', params: { ...named, from, to } };
    const all = { from: date('2018-09-19'), to: date('2018-09-19') };
    expect(refused({ ...office, week: everyDay(hours) })).toEqual(refusal);
    expect(refused({ ...office, exceptions: [{ ...all, hours }] })).toEqual(refusal);
    expect(refused({ ...office, workWeeks: [{ ...all, week: [null, null, null, null, null, null, hours] }] })).toEqual(refusal);
  });

  it('with dates in the wrong order', () => {
    const dates = { from: date('2018-10-07'), to: date('2018-10-01') };
    const refusal = { code: 'calendar.dates-reversed', params: { ...named, ...dates } };
    expect(refused({ ...office, exceptions: [{ ...dates, hours: [] }] })).toEqual(refusal);
    expect(refused({ ...office, workWeeks: [{ ...dates, week: SILENT }] })).toEqual(refusal);
  });

  it('with dates that do not exist, also outside the horizon', () => {
    const refusal = { code: 'calendar.date-invalid', params: { date: '2017-02-30' } };
    expect(refused({ ...office, exceptions: [except('2017-02-30', '2017-03-01', [])] })).toEqual(refusal);
    expect(refused({ ...office, workWeeks: [{ from: date('2017-02-01'), to: date('2017-02-30'), week: SILENT }] })).toEqual(refusal);
  });

  it('on a base that nobody knows', () => {
    expect(refused(team)).toEqual({ code: 'calendar.base-unknown', params: { calendar: '征迁组', base: 'office' } });
  });

  it('on a base that stands on it, with the loop written out', () => {
    const code = 'calendar.base-loop';
    expect(refused({ ...office, base: 'office' })).toEqual({ code, params: { calendars: '街道办 → 街道办' } });
    expect(refused(team, { ...office, base: 'team' })).toEqual({ code, params: { calendars: '征迁组 → 街道办 → 征迁组' } });
  });

  it('when its id is taken', () => {
    expect(refused(office, { ...team, id: 'office' })).toEqual({ code: 'calendar.id-twice', params: { calendar: '征迁组', id: 'office' } });
  });

  it.each([
    ['its week', { ...office, week: everyDay([]), exceptions: [] }],
    ['its silence', { ...office, week: SILENT, exceptions: [] }],
    ['an exception over the horizon', { ...office, exceptions: [except('2018-01-01', '2019-12-31', [])] }],
  ])('without working time in the horizon, through %s', (_, spec) => {
    const bounds = { from: '2018-09-01T00:00:00', to: '2019-01-08T00:00:00' };
    expect(refused(spec)).toEqual({ code: 'calendar.no-working-time', params: { ...named, ...bounds } });
  });
});

describe('a horizon', () => {
  it('of no days holds no working time', () => {
    const { firstDay } = horizon;
    expect(refusalOf(() => compileCalendars([office], { firstDay, endDay: firstDay })).code).toBe('calendar.no-working-time');
    expect(refusalOf(() => compileCalendars([office], { firstDay, endDay: firstDay - 1 })).code).toBe('calendar.no-working-time');
  });

  it('reaches as far as its minutes can be written, and no further', () => {
    const endDay = dayNumber(date('6053-01-23'));
    const last = { firstDay: endDay - 10, endDay };
    expect(compileCalendars([office], last).get('office')?.total).toBeGreaterThan(0);
    expect(roundTheClock(last).finishAt(10 * MINUTES_PER_DAY)).toBe(endDay * MINUTES_PER_DAY);
    const refusal = { code: 'calendar.horizon-too-late', params: { latest: '6053-01-22' } };
    expect(refusalOf(() => compileCalendars([office], { ...last, endDay: endDay + 1 }))).toEqual(refusal);
    expect(refusalOf(() => roundTheClock({ ...last, endDay: endDay + 1 }))).toEqual(refusal);
  });

  it('cuts exceptions and work-weeks to its own days', () => {
    const exceptions = [except('0001-01-01', '2018-09-03', []), except('2019-01-07', '9999-12-31', MORNING)];
    const calendar = compile({ ...office, exceptions });
    expect(calendar.startAt(0)).toBe(wallMinute('2018-09-04T08:30'));
    expect(calendar.finishAt(calendar.total)).toBe(wallMinute('2019-01-07T12:00'));
  });

  it('is told the same of exceptions however many days they are', () => {
    const worked = except('2018-10-01', '2018-10-01', WHOLE_DAY);
    const closedIn = (from: string, to: string) => compile({ ...office, exceptions: [worked, except(from, to, [])] });
    const [years, weeks] = [closedIn('1970-01-01', '2069-12-31'), closedIn('2018-09-01', '2019-01-07')];
    for (const calendar of [years, weeks]) {
      expect(workedOn(calendar, '2018-10-01')).toBe(450);
      expect(calendar.total).toBe(450);
    }
  });
});

describe('calendars compiled together', () => {
  it('are answered by their ids, in any order of bases', () => {
    const both = compileCalendars([team, office], horizon);
    expect([...both].map(([id, { id: own, name }]) => [id, own, name])).toEqual([
      ['team', 'team', '征迁组'],
      ['office', 'office', '街道办'],
    ]);
    expect(compileCalendars([], horizon).size).toBe(0);
  });
});
