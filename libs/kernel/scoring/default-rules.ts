import { points } from './points.js';
import type { RuleSet } from './rule-set.js';

/**
 * The rules with which an office begins; all of them may be changed. Late tasks (R3 to R5): the points are published ones,
 * the days at which they begin are ours. Linked liability is switched off (`linked: false`): only owners bear anything
 * until the office approves a version that says otherwise.
 */
export const DEFAULT_RULES: RuleSet = {
  base: points(100_00),
  groups: [
    {
      id: 'lateness',
      kind: 'lateness',
      cap: { per: 'subject' },
      steps: [
        { rule: 'R3', fromDays: 1, total: points(-1_00), basis: { kind: 'published', source: '佳木斯督办考核细则：逾期扣 1 分' } },
        { rule: 'R4', fromDays: 6, total: points(-2_00), basis: { kind: 'published', source: '县级目标考核办法（2015）：逾期扣 2 分' } },
        {
          rule: 'R5',
          fromDays: 11,
          total: points(-5_00),
          basis: {
            kind: 'published',
            source: '街道办事处工作目标绩效考核办法：因自身原因逾期扣 5 分；县级目标考核办法（2015）：未落实扣 5 分',
          },
        },
      ],
    },
  ],
  liability: {
    linked: false,
    shares: [
      { role: 'owner', percent: 100 },
      { role: 'head', percent: 50 },
      { role: 'leader', percent: 30 },
      { role: 'lead-unit', percent: 100 },
      { role: 'supporting-unit', percent: 50 },
    ],
  },
  levels: [
    { name: 'normal', from: points(90_00), coefficientPercent: 100, selectedPercent: 110, awards: true },
    { name: 'blue', from: points(80_00), coefficientPercent: 100, awards: true },
    { name: 'yellow', from: points(70_00), coefficientPercent: 90, awards: true },
    { name: 'orange', from: points(60_00), coefficientPercent: 80, awards: false },
    { name: 'red', from: null, coefficientPercent: 0, awards: false },
  ],
};
