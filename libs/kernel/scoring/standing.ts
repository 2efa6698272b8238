import type { LocalDate } from '../shared/local-date.js';
import type { LockedBalance } from './balance.js';
import type { Sentence } from './entry.js';
import { formatPoints } from './points.js';
import type { Level, LevelName } from './rule-set.js';

/** A one-vote veto (一票否决): found by a person, never by a run. */
export interface VetoFinding {
  /** What the office's list calls it: 安全生产. */
  readonly ground: string;
  readonly foundBy: string;
  readonly on: LocalDate;
}

/** What a balance means for bonus and awards. It is evidence for those who decide; it pays and awards nothing. */
export interface Standing {
  readonly level: LevelName;
  readonly coefficientPercent: number;
  readonly eligible: boolean;
  /** The level, each veto, the coefficient, the awards. */
  readonly reasons: readonly Sentence[];
}

/**
 * Level, coefficient and eligibility of a locked balance.
 * @param levels of the rule set, from the best to the worst.
 * @param selected whether people selected the account as excellent (优秀) within the quota.
 */
export function standingOf(balance: LockedBalance, levels: readonly Level[], vetoes: readonly VetoFinding[], selected: boolean): Standing {
  const reached = levels.find(({ from }) => from === null || balance.points >= from) as Level;
  const level = vetoes.length > 0 ? (levels.at(-1) as Level) : reached;
  const raised = selected ? level.selectedPercent : undefined;
  const coefficientPercent = raised ?? level.coefficientPercent;
  return {
    level: level.name,
    coefficientPercent,
    eligible: level.awards,
    reasons: [
      scoreReason(balance, reached),
      ...(balance.suspended === 0 ? [] : [sentence('score.standing.suspended', { points: formatPoints(balance.suspended) })]),
      ...vetoes.map(({ ground, foundBy, on }) => sentence('score.standing.veto', { ground, foundBy, on })),
      sentence(`score.coefficient.${coefficientReason(selected, raised)}`, { coefficient: decimals(coefficientPercent) }),
      sentence(level.awards ? 'score.awards.eligible' : 'score.awards.none', { level: level.name }),
    ],
  };
}

function scoreReason({ base, entries, points }: LockedBalance, { name, from }: Level): Sentence {
  const sum = { base: formatPoints(base), entries: formatPoints(entries), points: formatPoints(points), level: name };
  return from === null ? sentence('score.standing.lowest', sum) : sentence('score.standing.reached', { ...sum, from: formatPoints(from) });
}

function coefficientReason(selected: boolean, raised: number | undefined): string {
  if (raised !== undefined) return 'selected';
  return selected ? 'selected-in-vain' : 'of-level';
}

function decimals(percent: number): string {
  return (percent / 100).toFixed(percent % 10 === 0 ? 1 : 2);
}

function sentence(key: string, params: Sentence['params']): Sentence {
  return { key, params };
}
