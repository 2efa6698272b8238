import { days, earliest, latest, link, march, office, on, planned, slackOf, summary, task } from '../../../test/support/office-plan.js';
import type { ConstraintType, NetworkTask, Progress, ProjectNetwork } from './network.js';
import { schedule } from './schedule.js';

const byMonth: Partial<ProjectNetwork> = { target: march('29 18:00') };

describe('a task with a date of its own', () => {
  it.each([
    ['SNET', '06 09:00', '06 09:00 - 07 18:00', '28 09:00 - 29 18:00'],
    ['SNET', '09 09:00', '11 09:00 - 12 18:00', '28 09:00 - 29 18:00'],
    ['FNET', '08 18:00', '07 09:00 - 08 18:00', '28 09:00 - 29 18:00'],
    ['SNLT', '06 09:00', '04 09:00 - 05 18:00', '06 09:00 - 07 18:00'],
    ['FNLT', '08 18:00', '04 09:00 - 05 18:00', '07 09:00 - 08 18:00'],
    ['FNLT', '10 12:00', '04 09:00 - 05 18:00', '07 09:00 - 08 18:00'],
    ['MSO', '06 09:00', '06 09:00 - 07 18:00', '06 09:00 - 07 18:00'],
    ['MFO', '08 18:00', '07 09:00 - 08 18:00', '07 09:00 - 08 18:00'],
  ] as const)('%s %s: early %s, late %s', (type, date, early, late) => {
    const network = office([task('A', 2, on(type, date))], [], byMonth);
    expect([earliest(network)['A'], latest(network)['A']]).toEqual([early, late]);
  });

  it('may start before the project does, when that date says so', () => {
    expect(earliest(office([task('A', 2, on('SNET', '01 09:00')), task('B', 2)]))).toEqual({
      A: '01 09:00 - 04 18:00',
      B: '04 09:00 - 05 18:00',
    });
  });

  it('has its latest dates by its deadline, and its early ones in spite of it', () => {
    const network = office([task('A', 5, { deadline: march('07 18:00') })], [], byMonth);
    expect([earliest(network)['A'], latest(network)['A']]).toEqual(['04 09:00 - 08 18:00', '01 09:00 - 07 18:00']);
    expect(slackOf(network)).toEqual({ A: -1 });
  });

  it('as a milestone on a free day begins what follows, when nothing leads to it', () => {
    const at = (type: ConstraintType) => earliest(office([task('M', 0, on(type, '09 12:00'))]))['M'];
    expect([at('SNET'), at('MSO'), at('FNET'), at('MFO')]).toEqual(Array(4).fill('11 09:00'));
  });

  it('as a milestone that must start by a free day may come just before the work after it, one that must finish by then not', () => {
    const latestOf = (type: ConstraintType) => {
      const network = office([task('A', 0.375, { calendar: 'six' }), task('M', 0, on(type, '09 08:00'))], [link('A', 'FS', 'M')], byMonth);
      return latest(network)['A'];
    };
    expect(latestOf('SNLT')).toBe('09 09:00 - 09 12:00');
    expect(latestOf('FNLT')).toBe('08 15:00 - 08 18:00');
  });

  it('below a summary with dates keeps those as well', () => {
    const parts = [summary('S', { ...on('SNET', '06 09:00'), deadline: march('15 18:00') }), task('A', 2, { parent: 'S' })];
    const network = office(parts, [], byMonth);
    expect([earliest(network), latest(network)]).toEqual([
      { S: '06 09:00 - 07 18:00', A: '06 09:00 - 07 18:00' },
      { S: '14 09:00 - 15 18:00', A: '14 09:00 - 15 18:00' },
    ]);
  });
});

describe('a pinned task against its links', () => {
  const network = office([task('A', 5), task('B', 1, on('MSO', '06 09:00')), task('C', 1)], [link('A', 'FS', 'B'), link('B', 'FS', 'C')], {
    target: march('08 18:00'),
  });

  it('stays on its date, and those behind it follow', () => {
    expect(earliest(network)).toEqual({ A: '04 09:00 - 08 18:00', B: '06 09:00 - 06 18:00', C: '07 09:00 - 07 18:00' });
  });

  it('misses the days that its predecessor needs beyond it, and the predecessor misses them', () => {
    expect(slackOf(network)).toEqual({ A: -3, B: -3, C: 1 });
  });
});

describe('progress at a status date', () => {
  const status = { statusDate: march('07 09:00'), target: march('15 18:00') };
  const reported = (progress: Progress) => ({ progress });

  it('pins what is done to what happened', () => {
    const done = task('A', 2, reported({ actualStart: march('04 13:00'), actualFinish: march('08 12:00') }));
    expect(earliest(office([done, task('B', 1)], [link('A', 'FS', 'B')], status))).toEqual({
      A: '04 13:00 - 08 12:00',
      B: '08 13:00 - 11 12:00',
    });
  });

  it('begins what remains of a task under way at the status date', () => {
    const begun = task('A', 4, reported({ actualStart: march('05 09:00'), remaining: 960 }));
    expect(earliest(office([begun], [], status))).toEqual({ A: '05 09:00 - 08 18:00' });
  });

  it('takes what was not worked by the status date as remaining, when nobody says', () => {
    const begun = task('A', 4, reported({ actualStart: march('06 09:00') }));
    expect(earliest(office([begun], [], status))).toEqual({ A: '06 09:00 - 11 18:00' });
  });

  it('has what remains wait for the predecessors (retained logic)', () => {
    const begun = task('B', 2, reported({ actualStart: march('06 09:00'), remaining: 480 }));
    expect(earliest(office([task('A', 2), begun], [link('A', 'FS', 'B')], status))).toEqual({
      A: '07 09:00 - 08 18:00',
      B: '06 09:00 - 11 18:00',
    });
  });

  it('begins nothing before the status date that has not begun', () => {
    expect(earliest(office([task('A', 1), task('M', 0)], [], status))).toEqual({ A: '07 09:00 - 07 18:00', M: '07 09:00' });
  });

  it('reaches a milestone that has begun', () => {
    const reachedOne = task('M', 0, reported({ actualStart: march('05 15:00') }));
    expect(earliest(office([reachedOne], [], status))).toEqual({ M: '05 15:00' });
  });

  it('holds nobody back by what is done', () => {
    const done = task('B', 2, reported({ actualStart: march('04 09:00'), actualFinish: march('05 18:00') }));
    expect(slackOf(office([task('A', 2), done], [link('A', 'FS', 'B')], status))['A']).toBe(5);
  });

  it('ends the network at the minute at which the last task was done, also after hours', () => {
    const late = task('B', 1, reported({ actualStart: march('15 09:00'), actualFinish: march('15 21:30') }));
    const onTime = task('A', 1, on('SNET', '15 09:00'));
    const ends = (tasks: NetworkTask[]) => schedule(office(tasks, [], status)).earlyFinish;
    expect([ends([onTime, late]), ends([late, onTime])]).toEqual([march('15 21:30'), march('15 21:30')]);
  });

  it('is not critical when it is done', () => {
    const done = task('A', 1, reported({ actualStart: march('04 09:00'), actualFinish: march('04 18:00') }));
    expect(schedule(office([done], [], { ...status, target: march('01 18:00') })).datesOf('A').critical).toBe(false);
  });
});

describe('the plan', () => {
  const tasks = [task('A', 1), task('B', 1), task('C', 1)];
  const links = [link('A', 'FS', 'B'), link('B', 'FS', 'C')];

  it('is early from the start and late from the finish', () => {
    expect(planned(office(tasks, links, byMonth))).toEqual({
      A: '04 09:00 - 04 18:00',
      B: '05 09:00 - 05 18:00',
      C: '06 09:00 - 06 18:00',
    });
    expect(planned(office(tasks, links, { ...byMonth, direction: 'from-finish' }))).toEqual({
      A: '27 09:00 - 27 18:00',
      B: '28 09:00 - 28 18:00',
      C: '29 09:00 - 29 18:00',
    });
  });

  it('from the start has those behind a task as late as possible follow it', () => {
    const [a, , c] = tasks as [(typeof tasks)[0], unknown, (typeof tasks)[0]];
    expect(planned(office([a, task('B', 1, { mode: 'ALAP' }), c], links, byMonth))).toEqual({
      A: '04 09:00 - 04 18:00',
      B: '28 09:00 - 28 18:00',
      C: '29 09:00 - 29 18:00',
    });
  });

  it('from the finish has those before a task as soon as possible precede it', () => {
    const [a, , c] = tasks as [(typeof tasks)[0], unknown, (typeof tasks)[0]];
    expect(planned(office([a, task('B', 1, { mode: 'ASAP' }), c], links, { ...byMonth, direction: 'from-finish' }))).toEqual({
      A: '04 09:00 - 04 18:00',
      B: '05 09:00 - 05 18:00',
      C: '29 09:00 - 29 18:00',
    });
  });

  it('has the beginning of a summary where its first task begins, also when other tasks have a mode of their own', () => {
    const parts = [
      summary('S'),
      task('A', 1, { parent: 'S' }),
      task('B', 1, { parent: 'S' }),
      task('C', 1),
      task('X', 1, { mode: 'ALAP' }),
    ];
    const network = office(parts, [link('A', 'FS', 'B', days(3)), link('S', 'SS', 'C')], byMonth);
    expect(planned(network)['C']).toBe('04 09:00 - 04 18:00');
  });

  it('ends a buffer before the end date', () => {
    expect(latest(office([task('A', 1)], [], { ...byMonth, buffer: { unit: 'working', minutes: 960 } }))).toEqual({
      A: '27 09:00 - 27 18:00',
    });
    const half = office([task('A', 4)], [], { ...byMonth, buffer: { unit: 'percent', percent: 50 } });
    expect(latest(half)).toEqual({ A: '22 09:00 - 27 18:00' });
  });

  it('without an end date is late by its own early finish', () => {
    expect(slackOf(office([task('A', 3), task('B', 1)]))).toEqual({ A: 0, B: 2 });
  });

  it('with an end date on a free day is late by the evening before', () => {
    expect(latest(office([task('A', 1)], [], { target: march('24 12:00') }))).toEqual({ A: '22 09:00 - 22 18:00' });
  });
});
