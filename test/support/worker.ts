import type { INestApplicationContext } from '@nestjs/common';
import type { Product } from '#libs/platform/product/product-part';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startWorking } from '../../apps/worker/src/start-working.js';
import type { TestDatabase } from './database.js';
import { testSettings } from './settings.js';

/** Quick to try again and quick to notice: what takes half a minute in an office takes a moment in a test. */
const QUICK = { OUTBOX_POLL_MS: '50', OUTBOX_LEASE_SECONDS: '2', OUTBOX_BACKOFF_MS: '10' };

/** The real worker on a suite's own database, wired but not yet working. Close it in `afterAll`. */
export async function createTestWorker(
  database: TestDatabase,
  product: Product,
  overrides: Readonly<Record<string, string>> = {},
): Promise<INestApplicationContext> {
  return createWorker(testSettings(database, { ...QUICK, ...overrides }), product);
}

export async function startTestWorker(...given: Parameters<typeof createTestWorker>): Promise<INestApplicationContext> {
  const worker = await createTestWorker(...given);
  await startWorking(worker);
  return worker;
}
