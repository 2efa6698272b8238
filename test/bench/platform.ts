import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '#libs/platform/embedded-postgres/server';
import { completeFirstRun, newcomer, overNetwork, SECURITY, signIn } from '../support/sign-in.js';
import { type Load, load } from './load.js';

/** Office-sized, as the page of accounts shows it. */
const ACCOUNTS = 500;
const WRITERS = 10;

const children: ChildProcess[] = [];
async function start(file: string, environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = fork(new URL(file, import.meta.url), {
    env: { ...process.env, ...environment },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with exit code ${code}`)));
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [{ address: string }];
  ended.catch(() => undefined);
  return message.address;
}

function row(name: string, { requestsPerSecond, p50, p95 }: Load, baseline: Load): string {
  const share = requestsPerSecond / baseline.requestsPerSecond;
  return [
    name.padEnd(44),
    `${requestsPerSecond.toFixed(0)} req/s`.padStart(12),
    `p50 ${p50.toFixed(2)} ms`.padStart(14),
    `p95 ${p95.toFixed(2)} ms`.padStart(14),
    `${share.toFixed(3)} × hello world`.padStart(22),
  ].join('');
}

const folder = mkdtempSync(join(tmpdir(), 'battle-map-bench-'));
chmodSync(folder, 0o755);
const server = await startEmbeddedPostgres({ folder });
try {
  const api = await start('../../apps/api/src/main.js', {
    DATABASE_URL: server.appUrl,
    DATABASE_OWNER_URL: server.ownerUrl,
    DATA_DIR: folder,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: '1000000',
  });
  const hello = await start('hello-world.js');

  const call = overNetwork(api);
  await completeFirstRun(call);
  const security = await signIn(call, SECURITY);
  const writers: { cookie: string; 'x-csrf-token': string }[] = [];
  for (let i = 0; i < WRITERS; i++) {
    const { cookie, csrfToken } = await newcomer(call, security, { name: `writer-${i}`, roles: [] });
    writers.push({ cookie, 'x-csrf-token': csrfToken });
  }
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  owner.on('error', () => undefined); // after a failure the server goes first
  await owner.connect();
  await owner.query(
    `insert into account select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'name', 'clerk-' || n, 'name_key', 'clerk-' || n))).*
     from account a, generate_series(1, $1) n where a.name = 'writer-0'`,
    [ACCOUNTS],
  );
  await owner.query('vacuum analyze');
  const count = async (table: string) => Number((await owner.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count);

  const baseline = await load({ url: hello });
  const me = await load({ url: `${api}/api/me`, headers: writers });
  const list = await load({ url: `${api}/api/accounts?page=1&size=20`, headers: [security.headers] });
  const audited = await count('audit_entry');
  const write = await load({ url: `${api}/api/me/language`, method: 'PUT', headers: writers, body: JSON.stringify({ language: 'en' }) });
  const written = (await count('audit_entry')) - audited;
  await owner.end();

  console.log(`${cpus().length} cores for client, server and PostgreSQL together; 10 connections; 8 s each`);
  console.log(row("Fastify's hello world", baseline, baseline));
  console.log(row('GET /api/me (session, permission)', me, baseline));
  console.log(row(`GET /api/accounts (page of 20 from ${ACCOUNTS})`, list, baseline));
  console.log(row('PUT /api/me/language (validated, audited)', write, baseline));
  console.log(`audit entries written by the last: ${written}`);
} finally {
  for (const child of children) child.kill('SIGKILL');
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
