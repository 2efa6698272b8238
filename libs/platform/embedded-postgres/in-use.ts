import { setTimeout as sleep } from 'node:timers/promises';
import { HeardClient } from '../database/heard-client.js';

const LOOK_AGAIN_MS = 50;
/** Sessions that were just closed take a moment to disappear. */
const LOOKS = 20;

/** True when sessions other than the one that asks stay open on the server. */
export async function isInUse(ownerUrl: string): Promise<boolean> {
  const client = new HeardClient({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (let look = 1; look <= LOOKS; look++) {
      const { rowCount } = await client.query(
        `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
      );
      if (!rowCount) return false;
      await sleep(LOOK_AGAIN_MS);
    }
    return true;
  } finally {
    await client.end();
  }
}
