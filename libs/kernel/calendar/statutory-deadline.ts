import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { no, ok, type Result } from '../shared/result.js';
import { dateOfDay, dayNumber } from './wall-time.js';
import type { WorkingCalendar } from './working-calendar.js';
import { addWorkingDays, firstWorkingDayOnOrAfter } from './working-days.js';

/** A time limit that a law or a regulation sets, in the version of one range of dates. */
export interface StatutoryRule {
  readonly id: string;
  /** What has to be done in time; the versions of a rule share it. */
  readonly matter: string;
  /** A whole number, at least 1. */
  readonly days: number;
  /**
   * The law decides, not the length: days are calendar days unless it says otherwise. The Penalty Law says so of its
   * terms of two, three, five and seven days (行政处罚法 85), the Licensing Law of all of its terms (行政许可法 82).
   */
  readonly unit: 'calendar' | 'working';
  readonly effectiveFrom: LocalDate;
  /** The last date, included; left out: until a newer version takes effect. */
  readonly effectiveTo?: LocalDate;
  /** Where it is written: 信访工作条例 22. */
  readonly source: string;
}

export interface StatutoryDeadline {
  readonly rule: StatutoryRule;
  /** The last day as counted. */
  readonly counted: LocalDate;
  /** The last day as it holds: the next working day when the counted one is a day of rest. The term ends with this day. */
  readonly due: LocalDate;
}

/** Why there is no deadline: the matter has no rule, or only later ones ("rule in force from …"), or its last one has ended. */
export type NoRuleInForce =
  | { readonly because: 'no-rule' }
  | { readonly because: 'in-force-from'; readonly from: LocalDate }
  | { readonly because: 'in-force-until'; readonly until: LocalDate };

/**
 * The last day of a statutory term. The day of the event is not counted (民法典 201); a last day that is a holiday or a
 * day of rest gives way to the next working day (民法典 203); a term in working days counts nothing else. It ends at
 * 24:00 of its last day, or with the hours of business where there are such: it is a date, and the hour is not decided here.
 * @param event the date that triggers the term; the rule is the one in force on it.
 * @param calendar of the statutory holidays and make-up workdays; days on which the office alone is closed extend no term.
 * @throws DomainError `calendar.rule-days-invalid`, `calendar.rule-twice`, `calendar.outside-horizon`.
 */
export function statutoryDeadline(
  rules: readonly StatutoryRule[],
  matter: string,
  event: LocalDate,
  calendar: WorkingCalendar,
): Result<StatutoryDeadline, NoRuleInForce> {
  const inForce = ruleInForce(rules, matter, event);
  if (!inForce.ok) return inForce;
  const rule = inForce.value;
  if (!Number.isInteger(rule.days) || rule.days < 1)
    throw new DomainError('calendar.rule-days-invalid', { rule: rule.id, days: rule.days });
  if (rule.unit === 'working') {
    const due = addWorkingDays(calendar, event, rule.days);
    return ok({ rule, counted: due, due });
  }
  const counted = dateOfDay(dayNumber(event) + rule.days);
  return ok({ rule, counted, due: firstWorkingDayOnOrAfter(calendar, counted) });
}

/**
 * The version of a matter's rule on a date: the newest that has taken effect. It replaces the older ones for good, also when it has ended.
 * @throws DomainError `calendar.rule-twice` when two versions take effect on the same date.
 */
export function ruleInForce(rules: readonly StatutoryRule[], matter: string, date: LocalDate): Result<StatutoryRule, NoRuleInForce> {
  const versions = rules.filter((rule) => rule.matter === matter).sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  for (const [k, { id, effectiveFrom }] of versions.entries()) {
    const twin = versions[k + 1];
    if (twin?.effectiveFrom === effectiveFrom) throw new DomainError('calendar.rule-twice', { matter, first: id, second: twin.id });
  }
  const newest = versions.findLast(({ effectiveFrom }) => effectiveFrom <= date);
  if (newest && (!newest.effectiveTo || date <= newest.effectiveTo)) return ok(newest);
  const next = versions.find(({ effectiveFrom }) => date < effectiveFrom);
  if (next) return no({ because: 'in-force-from', from: next.effectiveFrom });
  return no(newest?.effectiveTo ? { because: 'in-force-until', until: newest.effectiveTo } : { because: 'no-rule' });
}
