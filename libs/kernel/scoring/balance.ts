import type { Brand } from '../shared/brand.js';
import { accountKey, type Account, type PostedEntry } from './facts.js';
import { addPoints, type Points } from './points.js';

/** An entry of a locked month. */
export interface LockedEntry extends PostedEntry {
  readonly state: 'locked';
  /** An appeal against it is open: it stands in the ledger, and has no effect until the appeal is decided. */
  readonly suspended: boolean;
}

/** What an account has come to by locked entries alone; bonus and awards read nothing else. */
export type LockedBalance = Brand<
  {
    readonly account: Account;
    readonly base: Points;
    /** Sum of the entries that have effect. */
    readonly entries: Points;
    /** Sum of the entries whose effect waits for an appeal. */
    readonly suspended: Points;
    /** Base and entries. */
    readonly points: Points;
  },
  'locked-balance'
>;

/**
 * The balance of one account: the base and its entries among those given.
 * @param base what the account opened with.
 * @param entries of the account's period (year, or the half-year in which the scheme began).
 */
export function lockedBalance(account: Account, base: Points, entries: readonly LockedEntry[]): LockedBalance {
  const own = entries.filter((entry) => accountKey(entry.account) === accountKey(account));
  const sumOf = (suspended: boolean) => addPoints(...own.filter((entry) => entry.suspended === suspended).map((entry) => entry.points));
  const effective = sumOf(false);
  return { account, base, entries: effective, suspended: sumOf(true), points: addPoints(base, effective) } as LockedBalance;
}
