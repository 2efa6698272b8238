import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '#libs/platform/embedded-postgres/free-port';

/**
 * A child of its own: TypeORM keeps its metadata on globalThis, and loaded here it would leak into every suite
 * that Jest runs in this process.
 */
export default async function setup() {
  const child = fork(fileURLToPath(new URL('postgres-process.mjs', import.meta.url)), { execArgv: [] });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The test database's process ended (exit code ${code}) before it was ready.`);
  });
  const [server] = await Promise.race([once(child, 'message'), failed]);
  Object.assign(process.env, { TEST_OWNER_URL: server.ownerUrl, TEST_APP_URL: server.appUrl });
  globalThis.__POSTGRES_PROCESS__ = child;
  if (process.env.TEST_TIER === 'full') await startRedis();
}

/** Keeps nothing: whatever a suite leaves behind rings for letters that nobody has. */
async function startRedis() {
  const port = await findFreePort();
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const failed = Promise.race([once(server, 'error'), once(server, 'exit')]).then(([reason]) => {
    throw new Error(`The full tests need redis-server on this machine: ${reason}`);
  });
  let said = '';
  const ready = new Promise((resolve) => {
    server.stdout.on('data', (bytes) => {
      said += bytes;
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
  await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  process.env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`;
  globalThis.__REDIS_PROCESS__ = server;
}
