import { DomainError } from '#libs/kernel/shared/domain-error';
import { HeardClient } from '#libs/platform/database/heard-client';

/** Any number, the same in every launcher. */
const LAUNCHER_LOCK = 2018_1228;

/**
 * One launcher for one data folder. The lock is a session's advisory lock in PostgreSQL, not a file: it ends with the process,
 * however that ends, and so is never stale.
 * @throws DomainError `boot.already-running`.
 */
export async function claimDataFolder(ownerUrl: string, folder: string): Promise<() => Promise<void>> {
  const session = new HeardClient({ connectionString: ownerUrl, application_name: 'battle-map launcher' });
  await session.connect();
  const { rows } = await session.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LAUNCHER_LOCK]);
  if (!rows[0]?.mine) {
    await session.end();
    throw new DomainError('boot.already-running', { folder }, { kind: 'conflict' });
  }
  return () => session.end().catch(() => undefined);
}
