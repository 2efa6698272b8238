import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive } from './postmaster.js';
import { type EmbeddedServer, startEmbeddedPostgres } from './server.js';

async function answers(url: string, statement = 'select 1 as one'): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows[0];
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let folder: string;
  const started: EmbeddedServer[] = [];
  const start = async () => {
    const server = await startEmbeddedPostgres({ folder, durable: false });
    started.push(server);
    return server;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'battle-map-embedded-'));
    chmodSync(folder, 0o755);
  });
  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('starts on an empty folder, in UTF-8 with Chinese collations, and stops without a trace', async () => {
    const server = await start();
    expect(
      await answers(server.appUrl, "select current_setting('server_encoding') as encoding, '张' < '李' collate \"zh-x-icu\" as sorted"),
    ).toEqual({
      encoding: 'UTF8',
      sorted: false,
    });
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    await expect(answers(server.appUrl)).rejects.toThrow('ECONNREFUSED');
  });

  it('keeps the data and the passwords from one start to the next', async () => {
    const first = await start();
    await answers(first.ownerUrl, 'create table if not exists kept as select 1 as one');
    await first.stop();
    const second = await start();
    expect(await answers(second.ownerUrl, 'select one from kept')).toEqual({ one: 1 });
  });

  it('gives the program a role that may not create tables', async () => {
    const server = await start();
    await expect(answers(server.appUrl, 'create table mine (id int)')).rejects.toThrow('permission denied');
  });

  it('is adopted when its launcher was killed', async () => {
    const parent: ChildProcess = fork(new URL('../../../test/support/postgres-parent.mjs', import.meta.url), [folder], { execArgv: [] });
    const [orphan] = (await once(parent, 'message')) as [{ pid: number; port: number }];
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(isAlive(orphan.pid)).toBe(true);
    const server = await start();
    expect(server).toMatchObject({ adopted: true, pid: orphan.pid, port: orphan.port });
    expect(await answers(server.appUrl)).toEqual({ one: 1 });
  });

  it('is not held up by the lock file of a server that was killed, even when another process has its number', async () => {
    const first = await start();
    const lock = join(folder, '18', 'postmaster.pid');
    const lines = readFileSync(lock, 'utf8').split('\n');
    await first.stop();
    writeFileSync(lock, [String(process.pid), ...lines.slice(1)].join('\n'));
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await answers(second.appUrl)).toEqual({ one: 1 });
  });
});
