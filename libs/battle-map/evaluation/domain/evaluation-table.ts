import { type LockedEntry, lockedBalance } from '#libs/kernel/scoring/balance';
import { accountKey, type Account } from '#libs/kernel/scoring/facts';
import type { Points } from '#libs/kernel/scoring/points';
import type { Level } from '#libs/kernel/scoring/rule-set';
import { type Standing, standingOf } from '#libs/kernel/scoring/standing';

/** An account of the period, with what it opened with. */
export interface OpenedAccount {
  readonly account: Account;
  readonly base: Points;
}

/** Points in hundredths. */
export interface EvaluationRow extends OpenedAccount, Standing {
  readonly entries: Points;
  readonly points: Points;
}

/**
 * What the locked balances of a period mean for bonus and awards, account by account. Vetoes and the selection of who is
 * excellent are findings of people, and none are recorded yet.
 * @param entries of locked months of the period, up to the month that is evaluated.
 */
export function evaluationTable(
  accounts: readonly OpenedAccount[],
  entries: readonly LockedEntry[],
  levels: readonly Level[],
): EvaluationRow[] {
  const own = new Map<string, LockedEntry[]>();
  for (const entry of entries) {
    const key = accountKey(entry.account);
    own.set(key, [...(own.get(key) ?? []), entry]);
  }
  return accounts.map(({ account, base }) => {
    const balance = lockedBalance(account, base, own.get(accountKey(account)) ?? []);
    return { account, base, entries: balance.entries, points: balance.points, ...standingOf(balance, levels, [], false) };
  });
}
