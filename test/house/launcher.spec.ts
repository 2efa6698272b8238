import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive, readPostmaster } from '#libs/platform/embedded-postgres/postmaster';
import { createTestDatabase } from '../support/database.js';
import { type Program, startProgram } from '../support/program.js';
import { overNetwork, signIn } from '../support/sign-in.js';

const LAUNCHER = 'dist/apps/launcher/src/main.js';
const READY = /The battle map is ready: (http:\S+)/;

/** What a process had loaded when it ended, as V8 wrote it down. */
function scriptsIn(coverage: string): string[] {
  return readdirSync(coverage).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
}

describe('npm start', () => {
  let folder: string;
  const running: Program[] = [];
  const start = (environment: Record<string, string> = {}, ...options: string[]) => {
    const program = startProgram([LAUNCHER, ...options], {
      DATA_DIR: folder,
      PORT: '0',
      HOST: '127.0.0.1',
      LANGUAGE_DEFAULT: 'en',
      LOG_LEVEL: 'error',
      ...environment,
    });
    running.push(program);
    return program;
  };
  const postmaster = () => readPostmaster(join(folder, 'postgres', '18'));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'battle-map-launcher-'));
    chmodSync(folder, 0o755);
  });
  const stopAll = async () => {
    for (const program of running.splice(0)) {
      program.process.kill('SIGTERM');
      await program.ends();
    }
  };
  afterAll(async () => {
    await stopAll();
    rmSync(folder, { recursive: true, force: true });
  });

  // One start serves several assertions, in this order: a start is what takes the time.
  describe('runs everything', () => {
    let program: Program;
    let address: string;
    beforeAll(async () => {
      program = start();
      address = (await program.prints(READY))[1]!;
    });
    afterAll(stopAll);

    it('on one port', async () => {
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
      expect((await fetch(`${address}/api/first-run`)).status).toBe(200);
    });

    it('in a folder that it refuses to another copy, which leaves it alone', async () => {
      const second = start();
      expect(await second.ends()).not.toBe(0);
      expect(second.output()).toBe(
        `Another running copy of the program already uses the data folder ${folder}. Stop that one first, or give this one another DATA_DIR.\n`,
      );
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    });

    it('until Ctrl-C, which stops it and the database', async () => {
      const server = postmaster()!;
      program.process.kill('SIGINT');
      expect(await program.ends()).toBe(0);
      expect(program.output()).toContain('Stopped; all data is saved.');
      expect(isAlive(server.pid)).toBe(false);
      expect(existsSync(join(folder, 'postgres', '18', 'postmaster.pid'))).toBe(false);
    });
  });

  describe('does not lose its database', () => {
    let program: Program;
    beforeAll(() => {
      program = start();
    });
    afterAll(stopAll);

    it('when something else has ended it: it starts it again', async () => {
      const [, address] = await program.prints(READY);
      process.kill(postmaster()!.pid, 'SIGKILL');
      await program.prints(/The database stopped unexpectedly/);
      let status = 0;
      for (const deadline = performance.now() + 20_000; status !== 200 && performance.now() < deadline; ) {
        status = (await fetch(`${address}/health/ready`)).status;
      }
      expect(status).toBe(200);
    });

    it('when the program itself is killed: the next run adopts what was left behind', async () => {
      const orphan = postmaster()!;
      program.process.kill('SIGKILL');
      await program.ends();
      expect(isAlive(orphan.pid)).toBe(true);
      const next = start();
      await next.prints(READY);
      expect(next.output()).toContain(`its database (process ${orphan.pid}) was still running and has been adopted`);
      next.process.kill('SIGTERM');
      expect(await next.ends()).toBe(0);
      expect(isAlive(orphan.pid)).toBe(false);
    });
  });

  it('keeps the sample office apart, and prints its log-ins with random passwords once', async () => {
    const first = start({}, '--sample');
    const [, address] = await first.prints(READY);
    expect(existsSync(join(folder, 'sample', 'postgres', '18', 'PG_VERSION'))).toBe(true);
    const logIns = new Map(
      [...first.output().matchAll(/^ {2}([a-z][a-z0-9.]+) +(\S{16}) {2}\S/gm)].map(([, name, password]) => [name, password]),
    );
    expect(logIns.size).toBe(49);
    const desk = await signIn(overNetwork(address!), { name: 'dudao1', password: logIns.get('dudao1')! });
    expect((await desk.call<{ projects: object[] }>('GET', '/api/map')).body.projects).toHaveLength(20);
    first.process.kill('SIGTERM');
    await first.ends();
    const second = start({}, '--sample');
    await second.prints(READY);
    expect(second.output()).toContain('The sample office is there already');
    expect(second.output()).not.toMatch(/^ {2}dudao1/m);
    await stopAll();
  });

  describe('says in one sentence why it does not run', () => {
    it('a wrong setting: name, reason, example; before it loads the program that would not run', async () => {
      const loaded = join(folder, 'loaded');
      const program = start({ PORT: 'eighty', REDIS_URL: 'http://redis', NODE_V8_COVERAGE: loaded });
      expect(await program.ends()).toBe(78);
      expect(program.output()).toMatch(
        /^A setting is wrong.*\nPORT: "eighty": .* \(example: PORT=3000\)\nREDIS_URL: .* \(example: REDIS_URL=redis:\/\/redis:6379\)\n$/,
      );
      const scripts = scriptsIn(loaded);
      expect(scripts).toContainEqual(expect.stringMatching(/apps\/launcher\/src\/main\.js$/));
      expect(scripts.filter((url) => /\/(@nestjs|typeorm|pg|bullmq)\/|apps\/(api|worker)\/|libs\/battle-map\//.test(url))).toEqual([]);
    });

    it('in Chinese where Chinese is read', async () => {
      const program = start({ PORT: 'eighty', LANGUAGE_DEFAULT: 'zh-CN' });
      expect(await program.ends()).toBe(78);
      expect(program.output()).toContain('设置有误，程序没有启动。');
    });

    it('a port in use', async () => {
      const squatter: Server = createServer();
      await new Promise<void>((listening) => squatter.listen(0, '127.0.0.1', listening));
      const port = String((squatter.address() as AddressInfo).port);
      const program = start({ PORT: port });
      expect(await program.ends()).toBe(1);
      expect(program.output()).toBe(
        `Port ${port} is in use by another program. Stop that program, or set PORT to another port, for example PORT=3001.\n`,
      );
      squatter.close();
    });

    it('a data folder that cannot be written', async () => {
      const file = join(folder, 'a-file');
      writeFileSync(file, '');
      const program = start({ DATA_DIR: join(file, 'data') });
      expect(await program.ends()).toBe(1);
      expect(program.output()).toMatch(/^The data folder .*a-file\/data cannot be written to \(ENOTDIR\)\. Give the program permission/);
      expect(readFileSync(file, 'utf8')).toBe('');
    });

    it('a database newer than the program', async () => {
      const database = await createTestDatabase();
      await database.sql(`insert into schema_migration (timestamp, name) values (1999999999999, 'Future1999999999999')`);
      const program = start({ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl });
      expect(await program.ends()).toBe(1);
      expect(program.output()).toMatch(/^The database is newer than the program: it contains Future1999999999999/);
      await database.drop();
    });

    it('an unknown option', async () => {
      const program = start({}, '--smaple');
      expect(await program.ends()).toBe(64);
      expect(program.output()).toContain('Usage: npm start');
    });
  });
});

describe('an existing PostgreSQL', () => {
  it('is used instead when DATABASE_URL names it, and outlives the program', async () => {
    const database = await createTestDatabase();
    const data = mkdtempSync(join(tmpdir(), 'battle-map-existing-'));
    const program = startProgram([LAUNCHER], {
      DATA_DIR: data,
      PORT: '0',
      HOST: '127.0.0.1',
      LANGUAGE_DEFAULT: 'en',
      LOG_LEVEL: 'error',
      DATABASE_URL: database.ownerUrl,
    });
    await program.prints(READY);
    expect(existsSync(join(data, 'postgres'))).toBe(false);
    program.process.kill('SIGTERM');
    expect(await program.ends()).toBe(0);
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.end();
    await database.drop();
    rmSync(data, { recursive: true });
  });

  it('that the given login may not upgrade is told so', async () => {
    const database = await createTestDatabase();
    await database.sql('drop table stored_file cascade');
    await database.sql(`delete from schema_migration where name like 'StoredFile%'`);
    const data = mkdtempSync(join(tmpdir(), 'battle-map-existing-'));
    const program = startProgram([LAUNCHER], { DATA_DIR: data, PORT: '0', LANGUAGE_DEFAULT: 'en', DATABASE_URL: database.appUrl });
    expect(await program.ends()).toBe(1);
    expect(program.output()).toMatch(/^The database has to be upgraded, and this login may not do it\. Upgrade it once as its owner/);
    await database.drop();
    rmSync(data, { recursive: true });
  });
});
