import fc from 'fast-check';
import { lockedBalance, type LockedEntry } from './balance.js';
import { DEFAULT_RULES } from './default-rules.js';
import { monthOf } from './month.js';
import { points } from './points.js';
import { standingOf, type VetoFinding } from './standing.js';
import { runs } from '../../../test/support/runs.js';
import { date, person } from '../../../test/support/scoring.js';

const zhang = person('张三');
const entry = (hundredths: number, more: Partial<LockedEntry> = {}): LockedEntry => ({
  ...{ subject: 'XM04-03', group: 'lateness', account: zhang, step: 'R3', month: monthOf('2018-09'), role: 'owner', origin: 'run' },
  ...{ points: points(hundredths), state: 'locked', suspended: false },
  ...more,
});
const balanceOf = (...entries: LockedEntry[]) => lockedBalance(zhang, DEFAULT_RULES.base, entries);
const veto: VetoFinding = { ground: '安全生产', foundBy: '党工委书记', on: date('2018-12-20') };
const standing = (hundredths: number, vetoes: VetoFinding[] = [], selected = false) =>
  standingOf(balanceOf(entry(hundredths - 100_00)), DEFAULT_RULES.levels, vetoes, selected);

describe('a balance', () => {
  it('is the base and the locked entries of the account', () => {
    const other = entry(-500, { account: person('李四') });
    expect(balanceOf(entry(-100), entry(-200), entry(50), other)).toEqual({
      ...{ account: zhang, base: 10_000, entries: -250, suspended: 0, points: 9750 },
    });
  });

  it('leaves out what is under appeal, and says how much that is', () => {
    expect(balanceOf(entry(-100), entry(-500, { suspended: true }))).toMatchObject({ entries: -100, suspended: -500, points: 9900 });
  });

  it('of nothing is the base', () => {
    expect(balanceOf().points).toBe(10_000);
  });
});

describe('the standing', () => {
  it.each([
    [10_000, 'normal', 100, true],
    [9000, 'normal', 100, true],
    [8999, 'blue', 100, true],
    [8000, 'blue', 100, true],
    [7999, 'yellow', 90, true],
    [7000, 'yellow', 90, true],
    [6999, 'orange', 80, false],
    [6000, 'orange', 80, false],
    [5999, 'red', 0, false],
    [-100, 'red', 0, false],
  ])('of %d hundredths is %s, coefficient %d %%, awards: %s', (score, level, coefficientPercent, eligible) => {
    expect(standing(score)).toMatchObject({ level, coefficientPercent, eligible });
  });

  it('says why', () => {
    expect(standing(7550).reasons).toEqual([
      {
        key: 'score.standing.reached',
        params: { base: '100.00', entries: '−24.50', points: '75.50', level: 'yellow', from: '70.00' },
      },
      { key: 'score.coefficient.of-level', params: { coefficient: '0.9' } },
      { key: 'score.awards.eligible', params: { level: 'yellow' } },
    ]);
  });

  it('with a veto is the worst, whatever the score, and names each finding', () => {
    const { reasons, ...result } = standing(10_000, [veto, { ...veto, ground: '廉政' }], true);
    expect(result).toEqual({ level: 'red', coefficientPercent: 0, eligible: false });
    expect(reasons.map(({ key, params }) => [key, params['ground'] ?? params['level'] ?? params['coefficient']])).toEqual([
      ['score.standing.reached', 'normal'],
      ['score.standing.veto', '安全生产'],
      ['score.standing.veto', '廉政'],
      ['score.coefficient.selected-in-vain', '0.0'],
      ['score.awards.none', 'red'],
    ]);
  });

  it('is raised by selection at the best level only', () => {
    expect(standing(9000, [], true)).toMatchObject({ coefficientPercent: 110 });
    expect(standing(8999, [], true)).toMatchObject({ coefficientPercent: 100 });
    expect(standing(8999, [], true).reasons[1]?.key).toBe('score.coefficient.selected-in-vain');
  });

  it('says what is still under appeal', () => {
    const balance = balanceOf(entry(-500, { suspended: true }));
    const { level, reasons } = standingOf(balance, DEFAULT_RULES.levels, [], false);
    expect([level, reasons[1]]).toEqual(['normal', { key: 'score.standing.suspended', params: { points: '−5.00' } }]);
  });

  it('never gets better by a lower balance', () => {
    const score = fc.integer({ min: -20_000, max: 12_000 });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = [standing(Math.min(a, b)), standing(Math.max(a, b))];
        expect(low.coefficientPercent).toBeLessThanOrEqual(high.coefficientPercent);
        expect(Number(low.eligible)).toBeLessThanOrEqual(Number(high.eligible));
      }),
      { numRuns: runs(100) },
    );
  });
});
