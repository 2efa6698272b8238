import type { LockedEntry } from '#libs/kernel/scoring/balance';
import { DEFAULT_RULES } from '#libs/kernel/scoring/default-rules';
import { monthOf } from '#libs/kernel/scoring/month';
import { points } from '#libs/kernel/scoring/points';
import { person } from '../../../../test/support/scoring.js';
import { evaluationTable } from './evaluation-table.js';

const entry = (who: string, hundredths: number, step = 'R3'): LockedEntry => ({
  ...{ subject: `XM01-${step}`, group: 'lateness', account: person(who), step, month: monthOf('2018-09'), role: 'owner' },
  ...{ points: points(hundredths), origin: 'run', state: 'locked', suspended: false },
});
const opened = (who: string) => ({ account: person(who), base: points(100_00) });

describe('the table of bonus and awards', () => {
  it.each([
    ['nothing charged', [], 'normal', 100, true],
    ['exactly 90 left', [-10_00], 'normal', 100, true],
    ['a hundredth less than 90', [-10_01], 'blue', 100, true],
    ['exactly 80', [-20_00], 'blue', 100, true],
    ['79.99', [-20_01], 'yellow', 90, true],
    ['69.99, of two entries', [-20_00, -10_01], 'orange', 80, false],
    ['59.99', [-40_01], 'red', 0, false],
  ] as const)('with %s', (_, charged, level, coefficientPercent, eligible) => {
    const entries = charged.map((hundredths, index) => entry('张三', hundredths, `R${index}`));
    expect(evaluationTable([opened('张三')], entries, DEFAULT_RULES.levels)).toMatchObject([{ level, coefficientPercent, eligible }]);
  });

  it('keeps accounts apart, and their order', () => {
    const table = evaluationTable([opened('李四'), opened('张三')], [entry('张三', -5_00)], DEFAULT_RULES.levels);
    expect(table.map(({ account, points: left }) => [account.id, left])).toEqual([
      ['李四', 100_00],
      ['张三', 95_00],
    ]);
  });
});
