import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findFreePort } from '#libs/platform/embedded-postgres/free-port';

export interface TestRedis {
  readonly url: string;
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** A redis-server of the suite's own, which forgets everything at its end. */
export async function startRedis(port?: number): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'battle-map-redis-'));
  const at = port ?? (await findFreePort());
  const server = spawn('redis-server', ['--port', String(at), '--bind', '127.0.0.1', '--save', '', '--dir', folder], { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${at}`;
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  const ended = once(server, 'exit').then(([code]) => {
    client.disconnect();
    throw new Error(`redis-server ended (exit code ${code}) before it answered.`);
  });
  await Promise.race([client.ping(), ended]);
  ended.catch(() => undefined);
  return {
    url,
    flush: async () => {
      await client.flushall();
    },
    stop: async () => {
      client.disconnect();
      const gone = once(server, 'exit');
      server.kill('SIGKILL');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
