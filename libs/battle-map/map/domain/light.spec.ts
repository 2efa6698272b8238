import { compileCalendars } from '#libs/kernel/calendar/compile-calendars';
import { dayNumber } from '#libs/kernel/calendar/wall-time';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { lightOf, projectLight, type TaskFacts, worstOf } from './light.js';

const OFFICE = [
  [480, 720],
  [840, 1080],
] as const;
const calendar = compileCalendars(
  [
    {
      id: 'office',
      name: 'office',
      base: null,
      week: [[], OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, []],
      exceptions: [
        { from: '2018-09-22' as LocalDate, to: '2018-09-24' as LocalDate, hours: [] },
        { from: '2018-09-29' as LocalDate, to: '2018-09-30' as LocalDate, hours: OFFICE },
        { from: '2018-10-01' as LocalDate, to: '2018-10-07' as LocalDate, hours: [] },
      ],
      workWeeks: [],
    },
  ],
  { firstDay: dayNumber('2018-01-01' as LocalDate), endDay: dayNumber('2019-12-31' as LocalDate) },
).get('office')!;

const on = (date: string) => date as LocalDate;
const open: TaskFacts = {
  state: 'in-progress',
  due: on('2018-09-20'),
  latestStart: on('2018-09-03'),
  latestFinish: on('2018-09-20'),
  earliestFinish: on('2018-09-12'),
  completedOn: null,
  acceptedOn: null,
  wasRed: false,
  suspendedOn: null,
  cancelledOn: null,
};
const light = (task: Partial<TaskFacts>, today: string) => lightOf({ ...open, ...task }, on(today), calendar);

describe('the light of a task due on Thursday 20 September 2018', () => {
  it('is green while more than three calendar days are left', () => {
    expect(light({}, '2018-09-16')).toEqual({ light: 'green', because: 'on-time', params: { due: '2018-09-20', workingDays: 4 } });
  });

  it('is yellow from three calendar days before to the end of the day itself', () => {
    expect(light({}, '2018-09-17')).toMatchObject({ light: 'yellow', because: 'near', params: { days: 3 } });
    expect(light({}, '2018-09-20')).toMatchObject({ light: 'yellow', because: 'near', params: { days: 0, workingDays: 0 } });
  });

  it('is red from the day after, and counts working days over the holiday and the make-up days', () => {
    expect(light({}, '2018-09-21')).toMatchObject({ light: 'red', params: { days: 1 } });
    // 22 to 24 September are holidays, 29 and 30 are worked.
    expect(light({}, '2018-09-30')).toMatchObject({ light: 'red', params: { days: 7 } });
    expect(light({}, '2018-10-07')).toMatchObject({ light: 'red', params: { days: 7 } });
  });

  it('is yellow long before, when it cannot end in time as things stand', () => {
    expect(light({ earliestFinish: on('2018-09-25') }, '2018-09-03')).toMatchObject({
      light: 'yellow',
      because: 'forecast',
      params: { days: 2, forecast: '2018-09-25' },
    });
  });

  it('is yellow when nobody has signed for it by its latest start', () => {
    expect(light({ state: 'assigned' }, '2018-09-04')).toMatchObject({ light: 'yellow', because: 'began-too-late' });
    expect(light({ state: 'assigned' }, '2018-09-03')).toMatchObject({ light: 'green' });
  });

  it('stays green while its report waits to be accepted, and is done then', () => {
    const reported = { state: 'reported', completedOn: on('2018-09-20') };
    expect(light(reported, '2018-10-15')).toMatchObject({ light: 'green', because: 'waits-for-acceptance' });
    expect(light({ ...reported, state: 'accepted', acceptedOn: on('2018-09-25') }, '2018-10-15')).toMatchObject({
      light: 'done',
      because: 'accepted',
    });
  });

  it('is yellow and never green when it was made up', () => {
    const late = { state: 'accepted', completedOn: on('2018-09-25'), acceptedOn: on('2018-09-26'), wasRed: true };
    expect(light(late, '2018-12-01')).toMatchObject({ light: 'yellow', because: 'made-up', params: { days: 2 } });
    // Returned after its due date and reported again: it was red in between.
    expect(light({ ...late, completedOn: on('2018-09-19') }, '2018-12-01')).toMatchObject({ light: 'yellow', because: 'made-up' });
  });

  it('goes by the latest finish while the plan is a draft', () => {
    expect(light({ due: null, latestFinish: on('2018-09-10') }, '2018-09-11')).toMatchObject({ light: 'red' });
  });
});

describe('the light of what stands above tasks', () => {
  it('is that of the worst of them', () => {
    expect(worstOf(['done', 'green'])).toBe('green');
    expect(worstOf(['done', 'yellow', 'green'])).toBe('yellow');
    expect(worstOf(['green', 'red', 'yellow'])).toBe('red');
    expect(worstOf(['done', 'done'])).toBe('done');
  });

  it('is yellow while days are missing, and yellow without tasks', () => {
    expect(projectLight(['green'], 5)).toMatchObject({ light: 'yellow', because: 'missing-days', params: { days: 5 } });
    expect(projectLight(['red', 'green'], 5)).toMatchObject({ light: 'red', params: { red: 1, green: 1 } });
    expect(projectLight([], 0)).toMatchObject({ light: 'yellow', because: 'no-tasks' });
  });
});
