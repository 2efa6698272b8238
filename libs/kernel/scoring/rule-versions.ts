import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { no, ok, type Result } from '../shared/result.js';
import { firstDifference } from './canonical-rules.js';
import { checkRules } from './check-rules.js';
import type { RuleVersion } from './rule-set.js';

/** Why nothing can be scored on a date: no version was ever approved, or only later ones, or the last one has ended. */
export type NoRules =
  | { readonly because: 'no-rules' }
  | { readonly because: 'in-force-from'; readonly from: LocalDate }
  | { readonly because: 'in-force-until'; readonly until: LocalDate };

/** The approved version on a date: the newest that has taken effect. It replaces the older ones for good, also when it has ended. */
export function rulesInForce(versions: readonly RuleVersion[], date: LocalDate): Result<RuleVersion, NoRules> {
  const approved = versions.filter(({ approval }) => approval).sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  const newest = approved.findLast(({ effectiveFrom }) => effectiveFrom <= date);
  if (newest && (!newest.effectiveTo || date <= newest.effectiveTo)) return ok(newest);
  const next = approved.find(({ effectiveFrom }) => date < effectiveFrom);
  if (next) return no({ because: 'in-force-from', from: next.effectiveFrom });
  return no(newest?.effectiveTo ? { because: 'in-force-until', until: newest.effectiveTo } : { because: 'no-rules' });
}

/**
 * The versions with one of them added, or changed in the place of the one that has its id. A version is closed once it is
 * approved: nothing of it changes but its last date, and that only among days that no locked month has counted.
 * @param settledUntil the last day of the last locked month; null before the first.
 * @throws DomainError `score.version-closed` (with the field that would change and the document that stands in the way),
 * `score.version-settled`, `score.version-range`, `score.version-start-twice`, and what `checkRules` refuses.
 */
export function putVersion(versions: readonly RuleVersion[], version: RuleVersion, settledUntil: LocalDate | null): RuleVersion[] {
  const before = versions.find(({ id }) => id === version.id);
  if (before?.approval) checkClosed(before, version, before.approval.document, settledUntil);
  else if (settledUntil !== null && version.effectiveFrom <= settledUntil) throw settled(version, settledUntil, 'effectiveFrom');
  checkRules(version.rules);
  if (version.effectiveTo !== undefined && version.effectiveTo < version.effectiveFrom) {
    throw new DomainError(
      'score.version-range',
      { version: version.id, from: version.effectiveFrom, to: version.effectiveTo },
      { field: 'effectiveTo' },
    );
  }
  const others = versions.filter(({ id }) => id !== version.id);
  const twin = others.find(({ effectiveFrom }) => effectiveFrom === version.effectiveFrom);
  if (twin) throw new DomainError('score.version-start-twice', { version: version.id, other: twin.id }, { field: 'effectiveFrom' });
  return [...others, version].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
}

/** The versions without a draft. @throws DomainError `score.version-closed` for an approved one, `score.version-unknown`. */
export function dropVersion(versions: readonly RuleVersion[], id: string): RuleVersion[] {
  const version = versions.find((one) => one.id === id);
  if (!version) throw new DomainError('score.version-unknown', { version: id }, { kind: 'not-found' });
  if (version.approval) throw closed(id, version.approval.document, 'id');
  return versions.filter((one) => one !== version);
}

function checkClosed(before: RuleVersion, after: RuleVersion, document: string, settledUntil: LocalDate | null): void {
  const field = firstDifference(before, after);
  if (field !== undefined) throw closed(before.id, document, field);
  if (before.effectiveTo === after.effectiveTo || settledUntil === null) return;
  // Whichever of the two ends comes first is the first day that would be judged otherwise than it was.
  const ends = [before.effectiveTo, after.effectiveTo].filter((end) => end !== undefined);
  if (ends.some((end) => end < settledUntil)) throw settled(after, settledUntil, 'effectiveTo');
}

function closed(version: string, document: string, field: string): DomainError {
  return new DomainError('score.version-closed', { version, document, field }, { kind: 'conflict', field });
}

function settled(version: RuleVersion, until: LocalDate, field: string): DomainError {
  return new DomainError('score.version-settled', { version: version.id, until }, { kind: 'conflict', field });
}
