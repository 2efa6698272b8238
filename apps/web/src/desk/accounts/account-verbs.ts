import type { Account } from '../../shared/api/models.js';

export type AccountVerb = 'lock' | 'unlock' | 'reset-password' | 'deactivate' | 'reactivate';

const VERBS: Readonly<Record<Account['state'], readonly AccountVerb[]>> = {
  active: ['reset-password', 'lock', 'deactivate'],
  locked: ['unlock', 'reset-password', 'deactivate'],
  deactivated: ['reactivate'],
};

/** What can be done to an account in its state. The server has the last word. */
export function verbsFor(account: Account): readonly AccountVerb[] {
  return VERBS[account.state];
}

export const DANGEROUS: ReadonlySet<AccountVerb> = new Set<AccountVerb>(['lock', 'deactivate']);
