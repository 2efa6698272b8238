const LONGEST_MS = 3_600_000;

/**
 * How long to wait after the n-th failed attempt, in milliseconds: doubled each time up to an hour, the second half of it
 * by chance, so that what failed together is not tried together again.
 * @param chance from 0 up to, not including, 1.
 */
export function backoffMs(attempt: number, baseMs: number, chance: number): number {
  const full = Math.min(baseMs * 2 ** (attempt - 1), LONGEST_MS);
  return Math.round(full / 2 + (full / 2) * chance);
}
