import { SETTINGS_TABLE, type Settings, SettingsError } from '../config/settings.js';
import { migrate } from '../database/migrate.js';
import type { Product } from '../product/product-part.js';
import { migrateQueueSchema } from '../queue/migrate-queue-schema.js';

/**
 * Brings the database to the program's schema, the product's and the queue's, as its owner. Every process does this at boot;
 * advisory locks let one at a time.
 * @returns the names of the product's migrations that ran now.
 * @throws SettingsError without DATABASE_URL: only the launcher has a database of its own. DomainError `database.newer`.
 */
export async function prepareDatabase({ DATABASE_URL, DATABASE_OWNER_URL }: Settings, product: Product): Promise<string[]> {
  const ownerUrl = DATABASE_OWNER_URL ?? DATABASE_URL;
  if (!DATABASE_URL || !ownerUrl) {
    const reason = 'must be set for an API or a worker that runs by itself (npm start brings a database of its own)';
    throw new SettingsError([{ name: 'DATABASE_URL', reason, example: SETTINGS_TABLE.DATABASE_URL.example }]);
  }
  const ran = await migrate(ownerUrl, product);
  await migrateQueueSchema(ownerUrl);
  return ran;
}
