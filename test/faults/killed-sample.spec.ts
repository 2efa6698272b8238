import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Program, startProgram } from '../support/program.js';
import { overNetwork, signIn } from '../support/sign-in.js';

const LOG_IN = /^ {2}([a-z][a-z0-9.]+) +(\S{16}) {2}\S/gm;

describe('the sample office whose first start is killed', () => {
  let database: TestDatabase;
  let folder: string;
  const running: Program[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'battle-map-killed-sample-'));
  });
  afterAll(async () => {
    for (const program of running) program.process.kill('SIGKILL');
    await Promise.all(running.map((program) => program.ends()));
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const start = () => {
    const program = startProgram(['dist/apps/launcher/src/main.js', '--sample'], {
      DATA_DIR: folder,
      DATABASE_URL: database.ownerUrl,
      PORT: '0',
      HOST: '127.0.0.1',
      LANGUAGE_DEFAULT: 'en',
      LOG_LEVEL: 'error',
    });
    running.push(program);
    return program;
  };
  const killedAt = async (line: RegExp) => {
    const program = start();
    await program.prints(line);
    program.process.kill('SIGKILL');
    await program.ends();
    return program.output();
  };
  const stored = async () => {
    const [row] = await database.sql(
      `select (select count(*)::int from account) as accounts, (select count(*)::int from task) as tasks,
         (select count(*)::int from project where state = 'approved') as approved, (select count(*)::int from first_run) as done`,
    );
    return row;
  };

  it('is completed by the next start, whose passwords are the only ones', async () => {
    expect(await killedAt(/Taking over the ledger/)).not.toMatch(LOG_IN);
    expect(await stored()).toEqual({ accounts: 0, tasks: 0, approved: 0, done: 0 });
    expect(await killedAt(/Approving 20 action plans/)).not.toMatch(LOG_IN);
    expect(await stored()).toEqual({ accounts: 0, tasks: 143, approved: 0, done: 0 });

    const third = start();
    const [, address] = await third.prints(/The battle map is ready: (http:\S+)/);
    expect(await stored()).toEqual({ accounts: 49, tasks: 143, approved: 20, done: 1 });
    const logIns = new Map([...third.output().matchAll(LOG_IN)].map(([, name, password]) => [name, password]));
    expect(logIns.size).toBe(49);
    const desk = await signIn(overNetwork(address!), { name: 'dudao1', password: logIns.get('dudao1')! });
    expect((await desk.call('GET', '/api/clock')).body).toMatchObject({ today: '2018-07-02', sample: true });
  }, 180_000);
});
