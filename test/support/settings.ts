import { readSettings, type Settings } from '#libs/platform/config/settings';
import type { TestDatabase } from './database.js';

// In the full tier the same suites run with their bells on Redis; each Jest worker has a numbered database of its own there.
const queue: Readonly<Record<string, string>> = process.env['TEST_REDIS_URL']
  ? { REDIS_URL: `${process.env['TEST_REDIS_URL']}/${process.env['JEST_WORKER_ID'] ?? '0'}` }
  : {};

/**
 * Settings as production reads them, on a suite's own database and a port of the system's choosing. An empty override takes a
 * setting back: `{ REDIS_URL: '' }` is for suites about the queue in PostgreSQL.
 */
export function testSettings(database: TestDatabase, overrides: Readonly<Record<string, string>> = {}): Settings {
  return readSettings({
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    PORT: '0',
    LOG_LEVEL: 'error',
    ...queue,
    ...overrides,
  });
}
