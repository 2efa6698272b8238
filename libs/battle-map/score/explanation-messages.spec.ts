import { lockedBalance } from '#libs/kernel/scoring/balance';
import { DEFAULT_RULES } from '#libs/kernel/scoring/default-rules';
import type { Sentence } from '#libs/kernel/scoring/entry';
import type { TaskFacts } from '#libs/kernel/scoring/facts';
import { standingOf } from '#libs/kernel/scoring/standing';
import type { Language } from '#libs/platform/i18n/messages';
import { translate } from '#libs/platform/i18n/translate';
import { explanationMessages } from './explanation-messages.js';
import { date, LINKED, person, runMonths, runOf, taskFacts, versionOf } from '../../../test/support/scoring.js';

const say = (language: Language, sentences: readonly Sentence[] = []) =>
  sentences.map(({ key, params }) => translate(explanationMessages, language, key, params)).join(language === 'en' ? ' ' : '');
const open: TaskFacts = taskFacts({ due: date('2018-09-19') });

describe('an entry is explained', () => {
  const accepted = { ...open, acceptedOn: date('2018-09-25') };
  const late = runMonths([
    ['2018-09', [accepted]],
    ['2018-10', [open]],
  ]);

  it('from its first month', () => {
    expect(say('zh-CN', late[0]?.explanation)).toBe(
      '任务 XM04-03 应于2018-09-19完成，2018-09-25报送完成，逾期 3 个工作日。按 R3（规则 2018-1）累计扣 1.00 分，已扣 0.00 分，本次扣 1.00 分。',
    );
    expect(say('en', late[0]?.explanation)).toBe(
      'Task XM04-03 was due on 2018-09-19 and reported complete on 2018-09-25, 3 working days late. By R3 (rules 2018-1) 1.00 points are taken in all; 0.00 were taken before, 1.00 are taken now.',
    );
  });

  it('to its correction', () => {
    expect(say('zh-CN', late[1]?.explanation)).toBe(
      '任务 XM04-03 应于2018-09-19完成，至2018-10-31逾期 26 个工作日。按 R5（规则 2018-1）累计扣 5.00 分，已扣 1.00 分，本次扣 4.00 分。其中补扣 1.00 分，是对2018-09-30及以前已锁定月份的更正。',
    );
  });

  it('with what was taken off and whose part it is', () => {
    const excused = [{ from: date('2018-09-27'), to: date('2018-09-28'), reason: 'outside-approval' as const }];
    const task = { ...open, excused, liable: [{ role: 'head' as const, account: person('王五') }] };
    const { entries } = runOf('2018-09', [task], { versions: [versionOf(LINKED)] });
    expect(say('zh-CN', entries[1]?.explanation)).toBe(
      '任务 XM04-03 应于2018-09-19完成，至2018-09-30逾期 8 个工作日。其中2018-09-27至2018-09-28等待外部审批，扣除 2 个工作日。扣除后按逾期 6 个工作日计。专班组长连带承担 50%，任务累计扣 2.00 分。按 R4（规则 2018-1）累计扣 1.00 分，已扣 0.00 分，本次扣 1.00 分。',
    );
  });
});

it('a note says why nothing is charged', () => {
  const { notes } = runOf('2018-09', [{ ...open, beganTooLate: true }]);
  expect(say('zh-CN', notes[0]?.explanation)).toBe(
    '任务 XM04-03 应于2018-09-19完成，至2018-09-30逾期 8 个工作日。计划批准时已过最晚开始时间，计划修订前不扣分：无人为不可能的计划扣分。',
  );
});

it('a standing says why', () => {
  const veto = { ground: '安全生产', foundBy: '党工委书记', on: date('2018-12-20') };
  const { reasons } = standingOf(lockedBalance(person('张三'), DEFAULT_RULES.base, []), DEFAULT_RULES.levels, [veto], false);
  expect(say('zh-CN', reasons)).toBe(
    '基础分 100.00 分，锁定记分 0.00 分，得分 100.00 分，达到 90.00 分，对应等次为正常。党工委书记于 2018-12-20 认定一票否决事项“安全生产”，按最低等次处理。奖金系数按等次为 0.0。红色等次不具备评优树优资格。',
  );
});
