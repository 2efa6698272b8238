import { DomainError } from '#libs/kernel/shared/domain-error';

/** What an administrator decided. A lock-out after failed log-ins is not a state: it passes by itself. */
export const ACCOUNT_STATES = ['active', 'locked', 'deactivated'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export type AccountVerb = 'lock' | 'unlock' | 'deactivate' | 'reactivate';

/** What each verb makes of a state. Anything not in the table is refused. */
const TRANSITIONS: Readonly<Record<AccountState, Partial<Record<AccountVerb, AccountState>>>> = {
  active: { lock: 'locked', unlock: 'active', deactivate: 'deactivated' },
  locked: { unlock: 'active', deactivate: 'deactivated' },
  deactivated: { reactivate: 'active' },
};

/** @throws DomainError `access.account.state` when the verb means nothing in this state. */
export function moved(state: AccountState, verb: AccountVerb): AccountState {
  const next = TRANSITIONS[state][verb];
  if (!next) throw new DomainError('access.account.state', { state, verb }, { kind: 'conflict' });
  return next;
}
