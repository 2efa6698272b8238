import type { Brand } from '../shared/brand.js';
import { DomainError } from '../shared/domain-error.js';

/** Points in hundredths, a whole number: −100 is one point off. Never a fraction, so that sums are exact and in any order the same. */
export type Points = Brand<number, 'points'>;

export const NO_POINTS = 0 as Points;

/** What an office types in a rule table: `-1`, `+0.5`, `−2.00`; any of the minus signs that keyboards and documents have. */
const TYPED = /^([+＋\-−－–])?(\d{1,6})(?:\.(\d{1,2}))?$/;

/** @throws DomainError `score.points-invalid` when the number is no whole number of hundredths. */
export function points(hundredths: number): Points {
  if (!Number.isSafeInteger(hundredths)) throw new DomainError('score.points-invalid', { points: hundredths });
  return (hundredths === 0 ? 0 : hundredths) as Points;
}

/** @throws DomainError `score.points-invalid` when a sum passes what integers hold exactly. */
export function addPoints(...terms: readonly Points[]): Points {
  return points(terms.reduce<number>((sum, term) => sum + term, 0));
}

export function negatePoints(term: Points): Points {
  return points(0 - term);
}

/**
 * A percentage of points in whole hundredths; what is left of a hundredth is dropped, so that rounding never makes anybody
 * pay more: 50 % of −1.25 is −0.62. Taken of a total, never of its parts, which could not be added up again.
 */
export function shareOf(total: Points, percent: number): Points {
  return points(Math.trunc((total * percent) / 100));
}

/** `−1.00`, `0.50`: two decimals, a true minus sign, no grouping; the same in every language. */
export function formatPoints(value: Points): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '−' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Reads what stands in a rule table. @throws DomainError `score.points-invalid`. */
export function parsePoints(text: string): Points {
  const [, sign = '+', whole, decimals = ''] = TYPED.exec(text.trim()) ?? [];
  if (whole === undefined) throw new DomainError('score.points-invalid', { points: text });
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return points('+＋'.includes(sign) ? hundredths : -hundredths);
}
