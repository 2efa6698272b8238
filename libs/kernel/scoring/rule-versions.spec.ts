import { canonicalText, firstDifference } from './canonical-rules.js';
import { DEFAULT_RULES } from './default-rules.js';
import { points } from './points.js';
import type { LatenessGroup, RuleSet, RuleVersion } from './rule-set.js';
import { dropVersion, putVersion, rulesInForce } from './rule-versions.js';
import { refusalOf } from '../../../test/support/refusal.js';
import { date, versionOf } from '../../../test/support/scoring.js';

const [lateness] = DEFAULT_RULES.groups as [LatenessGroup];
const withSteps = (steps: LatenessGroup['steps'], more: Partial<LatenessGroup> = {}): RuleSet => ({
  ...DEFAULT_RULES,
  groups: [{ ...lateness, steps, ...more }],
});
const dearer = withSteps(lateness.steps.map((step) => (step.rule === 'R5' ? { ...step, total: points(-600) } : step)));
const first = versionOf();
const second = versionOf(dearer, { id: '2018-2', effectiveFrom: date('2018-10-01') });
const draft = versionOf(dearer, { id: 'draft', effectiveFrom: date('2018-11-01'), approval: null });

describe('the rules in force', () => {
  it.each([
    ['2018-07-01', '2018-1'],
    ['2018-09-30', '2018-1'],
    ['2018-10-01', '2018-2'],
    ['2020-01-01', '2018-2'],
  ])('on %s are %s, the newest that has taken effect', (day, id) => {
    const answer = rulesInForce([second, draft, first], date(day));
    expect(answer.ok && answer.value.id).toBe(id);
  });

  it('are none before the first, after an end, and while there are drafts only', () => {
    const ended: RuleVersion = { ...first, effectiveTo: date('2018-12-31') };
    const reasonOn = (versions: RuleVersion[], day: string) => {
      const answer = rulesInForce(versions, date(day));
      return answer.ok ? answer.value.id : answer.reason;
    };
    expect(reasonOn([first], '2018-06-30')).toEqual({ because: 'in-force-from', from: '2018-07-01' });
    expect(reasonOn([ended], '2018-12-31')).toBe('2018-1');
    expect(reasonOn([ended], '2019-01-01')).toEqual({ because: 'in-force-until', until: '2018-12-31' });
    expect(reasonOn([draft], '2018-12-01')).toEqual({ because: 'no-rules' });
  });
});

describe('the canonical text', () => {
  it('is the same however the version was written down', () => {
    const { rules, ...head } = first;
    const { base, levels, liability, groups } = rules;
    expect(canonicalText({ rules: { levels, groups, base, liability }, ...head })).toBe(canonicalText(first));
    expect(canonicalText(versionOf({ ...rules, base: points(0) }))).toContain('"rules":{"base":0,"groups":[{"cap":{"per":"subject"},');
  });

  it('does not tell when the version ended, and tells everything else', () => {
    expect(canonicalText({ ...first, effectiveTo: date('2018-12-31') })).toBe(canonicalText(first));
    expect(canonicalText({ ...first, effectiveFrom: date('2018-07-02') })).not.toBe(canonicalText(first));
    expect(canonicalText(versionOf(dearer))).not.toBe(canonicalText(first));
    expect(firstDifference(first, versionOf(dearer))).toBe('rules.groups.0.steps.2.total');
    expect(firstDifference(first, { ...first })).toBeUndefined();
  });
});

describe('an approved version', () => {
  it.each<[string, RuleVersion]>([
    ['rules.groups.0.steps.2.total', versionOf(dearer)],
    ['rules.groups.0.steps.2', versionOf(withSteps(lateness.steps.slice(0, 2)))],
    ['approval', { ...first, approval: null }],
    ['effectiveFrom', { ...first, effectiveFrom: date('2018-08-01') }],
  ])('cannot change: %s', (field, changed) => {
    const params = { version: '2018-1', document: '洸街发〔2018〕12号', field };
    expect(refusalOf(() => putVersion([first], changed, null))).toEqual({ code: 'score.version-closed', params });
  });

  it('cannot be dropped; a draft can', () => {
    expect(refusalOf(() => dropVersion([first], '2018-1')).code).toBe('score.version-closed');
    expect(dropVersion([first, draft], 'draft')).toEqual([first]);
    expect(refusalOf(() => dropVersion([first], 'x'))).toEqual({ code: 'score.version-unknown', params: { version: 'x' } });
  });

  it('can be ended, on a day that no locked month has counted or on the last one that has', () => {
    const ended = (to: string) => ({ ...first, effectiveTo: date(to) });
    expect(putVersion([first], ended('2018-09-30'), date('2018-09-30'))).toEqual([ended('2018-09-30')]);
    expect(refusalOf(() => putVersion([first], ended('2018-09-29'), date('2018-09-30')))).toEqual({
      ...{ code: 'score.version-settled', params: { version: '2018-1', until: '2018-09-30' } },
    });
    expect(putVersion([ended('2018-12-31')], first, date('2018-09-30'))).toEqual([first]);
    expect(refusalOf(() => putVersion([ended('2018-08-31')], first, date('2018-09-30'))).code).toBe('score.version-settled');
  });
});

describe('a new version', () => {
  it('joins the others in the order of its date, and changes freely until it is approved', () => {
    expect(putVersion([second], first, null)).toEqual([first, second]);
    const other = { ...draft, rules: DEFAULT_RULES };
    expect(putVersion([first, draft], other, date('2018-09-30'))).toEqual([first, other]);
    const approved = { ...draft, approval: first.approval };
    expect(putVersion([draft], approved, date('2018-09-30'))).toEqual([approved]);
  });

  it('does not reach into locked months', () => {
    const refused = { code: 'score.version-settled', params: { version: '2018-2', until: '2018-10-31' } };
    expect(refusalOf(() => putVersion([first], second, date('2018-10-31')))).toEqual(refused);
  });

  it('has a range, and a day of its own', () => {
    const reversed = { ...second, effectiveTo: date('2018-09-30') };
    expect(refusalOf(() => putVersion([first], reversed, null)).code).toBe('score.version-range');
    const twin = { ...second, effectiveFrom: first.effectiveFrom };
    expect(refusalOf(() => putVersion([first], twin, null))).toEqual({
      ...{ code: 'score.version-start-twice', params: { version: '2018-2', other: '2018-1' } },
    });
  });
});

describe('rules are refused', () => {
  const [r3, r4, r5] = lateness.steps as [LatenessGroup['steps'][0], LatenessGroup['steps'][0], LatenessGroup['steps'][0]];
  const { liability, levels } = DEFAULT_RULES;

  it.each<[string, string, RuleSet]>([
    ['that take a fraction of a hundredth', 'score.points-invalid', withSteps([{ ...r3, total: -0.5 as never }])],
    ['that begin with half a hundredth', 'score.points-invalid', { ...DEFAULT_RULES, base: 0.5 as never }],
    ['that have no step', 'score.group-empty', withSteps([])],
    ['whose steps stand in disorder', 'score.steps-invalid', withSteps([r4, r3])],
    ['whose later step costs no more', 'score.steps-invalid', withSteps([r3, { ...r4, total: r3.total }])],
    ['that begin on the due date', 'score.steps-invalid', withSteps([{ ...r3, fromDays: 0 }])],
    ['that begin after half a day', 'score.steps-invalid', withSteps([{ ...r3, fromDays: 1.5 }])],
    ['that give points for being late', 'score.steps-invalid', withSteps([{ ...r3, total: points(100) }])],
    ['with a code that stands twice', 'score.rule-twice', withSteps([r3, { ...r4, rule: 'R3' }])],
    ['with a group that stands twice', 'score.group-twice', { ...DEFAULT_RULES, groups: [lateness, lateness] }],
    ['with a cap that nobody keeps', 'score.cap-not-kept', withSteps([r3, r4, r5], { cap: { per: 'month', points: points(-200) } })],
    ['without a share of the owner', 'score.shares-invalid', { ...DEFAULT_RULES, liability: { ...liability, shares: [] } }],
    [
      'with a share above the whole',
      'score.shares-invalid',
      { ...DEFAULT_RULES, liability: { ...liability, shares: [...liability.shares.slice(0, 1), { role: 'head', percent: 101 }] } },
    ],
    [
      'that let the owner off',
      'score.shares-invalid',
      { ...DEFAULT_RULES, liability: { ...liability, shares: [{ role: 'owner', percent: 99 }] } },
    ],
    ['without levels', 'score.levels-invalid', { ...DEFAULT_RULES, levels: [] }],
    ['whose levels rise', 'score.levels-invalid', { ...DEFAULT_RULES, levels: levels.toReversed() }],
    ['whose worst level has a threshold', 'score.levels-invalid', { ...DEFAULT_RULES, levels: levels.slice(0, 4) }],
  ])('%s', (_, code, rules) => {
    expect(refusalOf(() => putVersion([], versionOf(rules), null)).code).toBe(code);
  });

  it('but not the default ones', () => {
    expect(putVersion([], first, null)).toEqual([first]);
  });
});
