// One throw-away server with one migrated database, the template from which every suite clones its own.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { product } from '#libs/battle-map/product';
import { prepareDatabase } from '#libs/platform/boot/prepare-database';
import { readSettings } from '#libs/platform/config/settings';
import { startEmbeddedPostgres } from '#libs/platform/embedded-postgres/server';

const folder = mkdtempSync(join(tmpdir(), 'battle-map-test-'));
chmodSync(folder, 0o755); // as root the server runs as another user
const server = await startEmbeddedPostgres({ folder, durable: false });
await prepareDatabase(readSettings({ DATABASE_URL: server.ownerUrl }), product);
process.send({ ownerUrl: server.ownerUrl, appUrl: server.appUrl });

async function stop() {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
process.on('disconnect', stop);
process.on('SIGINT', () => undefined); // Ctrl-C reaches the whole group: Jest's teardown ends us in order
