import { days, earliest, latest, link, march, office, planned, slackOf, summary, task } from '../../../test/support/office-plan.js';
import type { Lag, LinkType } from './network.js';

const [twoDays, threeDays] = [task('A', 2), task('B', 3)];

describe('a link between two tasks', () => {
  it.each<[LinkType, Lag | undefined, string, string]>([
    ['FS', undefined, 'begins when the other has ended', '06 09:00 - 08 18:00'],
    ['FS', days(1), 'and a lag waits a day', '07 09:00 - 11 18:00'],
    ['FS', days(-1), 'and a lead begins a day before', '05 09:00 - 07 18:00'],
    ['SS', days(1), 'a day after the other began', '05 09:00 - 07 18:00'],
    ['FF', days(4), 'ends four days after the other ended', '07 09:00 - 11 18:00'],
    ['SF', days(5), 'ends five days after the other began', '06 09:00 - 08 18:00'],
    ['FS', { unit: 'working', minutes: 90 }, 'in minutes', '06 10:30 - 11 10:30'],
    ['FS', { unit: 'percent', percent: 50 }, 'in parts of the predecessor', '07 09:00 - 11 18:00'],
    ['FS', { unit: 'percent', percent: -50 }, 'in parts of the predecessor, as a lead', '05 09:00 - 07 18:00'],
    ['FS', { unit: 'elapsed', minutes: 4 * 1440 }, 'around the clock, over a weekend', '11 09:00 - 13 18:00'],
    ['FS', { unit: 'elapsed', minutes: -600 }, 'around the clock, as a lead', '05 09:00 - 07 18:00'],
    ['FS', days(4, 'seven'), 'on a calendar that works at weekends', '11 09:00 - 13 18:00'],
  ])('%s %o: %s', (type, lag, _, expected) => {
    expect(earliest(office([twoDays, threeDays], [link('A', type, 'B', lag)]))).toEqual({ A: '04 09:00 - 05 18:00', B: expected });
  });

  it.each<[LinkType, Lag | undefined, string]>([
    ['FS', undefined, '19 09:00 - 20 18:00'],
    ['FS', days(1), '18 09:00 - 19 18:00'],
    ['FS', days(-1), '20 09:00 - 21 18:00'],
    ['SS', days(1), '20 09:00 - 21 18:00'],
    ['FF', days(4), '18 09:00 - 19 18:00'],
    ['SF', days(5), '19 09:00 - 20 18:00'],
    ['FS', { unit: 'elapsed', minutes: 4 * 1440 }, '14 09:00 - 15 18:00'],
  ])('%s %o holds its predecessor back as far as it pushes its successor', (type, lag, expected) => {
    const network = office([twoDays, threeDays], [link('A', type, 'B', lag)], { target: march('25 18:00') });
    expect(latest(network)['B']).toBe('21 09:00 - 25 18:00');
    expect(latest(network)['A']).toBe(expected);
  });

  it('counts its lag on the calendar of the successor', () => {
    const sixDays = task('B', 1, { calendar: 'six' });
    expect(earliest(office([task('A', 5), sixDays], [link('A', 'FS', 'B', { unit: 'working', minutes: 180 })]))['B']).toBe(
      '11 09:00 - 11 18:00',
    );
    expect(earliest(office([task('A', 5, { calendar: 'six' }), task('B', 1)], [link('A', 'FS', 'B', days(1))]))['B']).toBe(
      '12 09:00 - 12 18:00',
    );
  });
});

describe('a milestone', () => {
  const milestone = task('M', 0);

  it('is the evening on which what precedes it ends, and the morning on which what follows it begins', () => {
    expect(earliest(office([task('A', 5), milestone], [link('A', 'FS', 'M')]))['M']).toBe('08 18:00');
    expect(earliest(office([milestone, task('A', 5)], [link('M', 'FS', 'A')]))['M']).toBe('04 09:00');
  });

  it('does not hold up on a weekend what follows it, whose calendar works then', () => {
    const network = office([task('A', 5), milestone, task('B', 0.375, { calendar: 'six' })], [link('A', 'FS', 'M'), link('M', 'FS', 'B')]);
    expect(earliest(network)['B']).toBe('09 09:00 - 09 12:00');
  });

  it('stands on a Saturday that its own calendar works, and moves to Monday where it does not', () => {
    const saturday = task('A', 5.375, { calendar: 'six' });
    expect(earliest(office([saturday, { ...milestone, calendar: 'six' }], [link('A', 'FS', 'M')]))['M']).toBe('09 12:00');
    expect(planned(office([saturday, milestone, task('B', 1)], [link('A', 'FS', 'M'), link('M', 'FS', 'B')]))['B']).toBe(
      '11 09:00 - 11 18:00',
    );
  });
});

describe('a link to or from a summary', () => {
  const parts = [summary('S'), task('A', 2, { parent: 'S' }), task('B', 4, { parent: 'S' })];

  it('waits for the last of its tasks', () => {
    expect(earliest(office([...parts, task('C', 1)], [link('S', 'FS', 'C')]))['C']).toBe('08 09:00 - 08 18:00');
    expect(earliest(office([...parts, task('C', 1)], [link('S', 'FF', 'C')]))['C']).toBe('07 09:00 - 07 18:00');
  });

  it('begins with the first of its tasks', () => {
    const network = office(
      [...parts, task('C', 1), task('D', 1)],
      [link('C', 'FS', 'A'), link('D', 'FS', 'B', days(2)), link('S', 'SS', 'E', days(1))],
    );
    expect(earliest({ ...network, tasks: [...network.tasks, task('E', 1)] })['E']).toBe('06 09:00 - 06 18:00');
  });

  it('holds back only those that begin first', () => {
    const network = office([...parts, task('C', 1), task('E', 10)], [link('C', 'FS', 'B'), link('S', 'SS', 'E')]);
    expect(slackOf(network)).toEqual({ S: 0, A: 0, B: 5, C: 5, E: 0 });
  });

  it('holds back all that begin first, when there are several', () => {
    expect(slackOf(office([...parts, task('E', 10)], [link('S', 'SS', 'E')]))).toEqual({ S: 0, A: 0, B: 0, E: 0 });
  });

  it('to a summary leads to each of its tasks', () => {
    const network = office([task('C', 1), ...parts], [link('C', 'FS', 'S')]);
    expect(earliest(network)).toEqual({
      C: '04 09:00 - 04 18:00',
      S: '05 09:00 - 08 18:00',
      A: '05 09:00 - 06 18:00',
      B: '05 09:00 - 08 18:00',
    });
    expect(slackOf(network)).toEqual({ C: 0, S: 0, A: 2, B: 0 });
  });

  it('between two summaries has all of one before all of the other', () => {
    const after = [summary('T'), task('C', 1, { parent: 'T' }), task('D', 2, { parent: 'T' })];
    expect(earliest(office([...parts, ...after], [link('S', 'FS', 'T')]))['T']).toBe('08 09:00 - 11 18:00');
  });
});
