import { createHash } from 'node:crypto';
import { canonicalText } from '#libs/kernel/scoring/canonical-rules';
import type { RuleVersion } from '#libs/kernel/scoring/rule-set';

/** SHA-256 of the canonical text, in hexadecimal digits: equal hashes, equal rules. */
export function ruleHash(version: RuleVersion): string {
  return createHash('sha256').update(canonicalText(version), 'utf8').digest('hex');
}
