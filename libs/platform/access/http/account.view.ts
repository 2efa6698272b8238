import type { Account } from '../db/account.repository.js';
import type { AccountView } from './access.schema.js';

export function toAccountView(account: Account, now: Date): AccountView {
  const { id, name, displayName, email, state, language, mustChangePassword, lockedUntil, lastLogInAt, createdAt, version } = account;
  return {
    id,
    name,
    displayName,
    email,
    roles: [...account.roles],
    state,
    language,
    mustChangePassword,
    lockedUntil: lockedUntil && lockedUntil > now ? lockedUntil.toISOString() : null,
    lastLogInAt: lastLogInAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    version,
  };
}
