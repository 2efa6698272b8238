import { DomainError } from '../shared/domain-error.js';
import type { Points } from './points.js';
import type { LatenessGroup, Level, Liability, RuleSet } from './rule-set.js';

/**
 * Refuses a rule set that could not be applied or not be explained, naming the field.
 * @throws DomainError `score.points-invalid`, `score.group-twice`, `score.rule-twice`, `score.group-empty`,
 * `score.steps-invalid`, `score.cap-not-kept`, `score.shares-invalid`, `score.levels-invalid`.
 */
export function checkRules(rules: RuleSet): void {
  checkPoints(rules.base, 'base');
  const groups = new Set<string>();
  const known = new Set<string>();
  for (const [k, group] of rules.groups.entries()) {
    const field = `groups.${k}`;
    if (groups.has(group.id)) throw new DomainError('score.group-twice', { group: group.id }, { field });
    groups.add(group.id);
    checkGroup(group, field);
    for (const { rule } of group.steps) {
      if (known.has(rule)) throw new DomainError('score.rule-twice', { rule }, { field });
      known.add(rule);
    }
  }
  checkLiability(rules.liability);
  checkLevels(rules.levels);
}

function checkGroup(group: LatenessGroup, field: string): void {
  // Nothing keeps count of lateness by month or quarter; a cap that nobody keeps must not stand in an approved table.
  if (group.cap.per !== 'subject') {
    throw new DomainError('score.cap-not-kept', { group: group.id, per: group.cap.per }, { field: `${field}.cap` });
  }
  if (group.steps.length === 0) throw new DomainError('score.group-empty', { group: group.id }, { field: `${field}.steps` });
  let before = { fromDays: 0, total: 0 };
  for (const [k, step] of group.steps.entries()) {
    const place = `${field}.steps.${k}`;
    checkPoints(step.total, `${place}.total`);
    const rises = Number.isInteger(step.fromDays) && step.fromDays > before.fromDays && step.total < before.total;
    if (!rises) throw new DomainError('score.steps-invalid', { rule: step.rule }, { field: place });
    before = step;
  }
}

function checkLiability({ shares }: Liability): void {
  const roles = new Set(shares.map(({ role }) => role));
  const whole = shares.every(({ percent }) => Number.isInteger(percent) && percent >= 0 && percent <= 100);
  const ownerBearsAll = shares.some(({ role, percent }) => role === 'owner' && percent === 100);
  if (!whole || roles.size !== shares.length || !ownerBearsAll) {
    throw new DomainError('score.shares-invalid', {}, { field: 'liability.shares' });
  }
}

function checkLevels(levels: readonly Level[]): void {
  const last = levels.length - 1;
  const falls = levels.every(({ from, coefficientPercent, selectedPercent = 0 }, k) => {
    const above = k === 0 ? Infinity : (levels[k - 1] as Level).from;
    const ordered = k === last ? from === null : from !== null && Number.isSafeInteger(from) && above !== null && from < above;
    return ordered && isPercent(coefficientPercent) && isPercent(selectedPercent);
  });
  const names = new Set(levels.map(({ name }) => name));
  if (last < 0 || !falls || names.size !== levels.length) throw new DomainError('score.levels-invalid', {}, { field: 'levels' });
}

function isPercent(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function checkPoints(value: Points, field: string): void {
  if (!Number.isSafeInteger(value)) throw new DomainError('score.points-invalid', { points: value }, { field });
}
