import 'reflect-metadata';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { product } from '#libs/battle-map/product';
import { migrate } from '#libs/platform/database/migrate';
import { readPostmaster } from '#libs/platform/embedded-postgres/postmaster';
import { type EmbeddedServer, startEmbeddedPostgres } from '#libs/platform/embedded-postgres/server';
import { AuditRoom } from '../../../test/support/audit.js';
import { type } from '../../../test/support/command.js';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';

describe('audit:verify', () => {
  let test: TestDatabase;
  let room: AuditRoom;
  let office: Record<string, string>;

  beforeAll(async () => {
    test = await createTestDatabase();
    room = await AuditRoom.open(test);
    await room.seal(1204);
    office = { DATABASE_URL: test.appUrl };
  });
  afterAll(async () => {
    await room.close();
    await test.drop();
  });

  it('says that an untouched trail is intact, with the head to note, and exits with 0', async () => {
    const { head } = await room.check.execute();
    expect(await type(office, 'audit:verify')).toEqual({
      code: 0,
      error: '',
      out: expect.stringContaining(`End of the chain 1204:${head?.hash}`),
    });
    expect((await type(office, 'audit:verify', '--head', `1204:${head?.hash}`)).code).toBe(0);
  });

  it("says it in the office's language", async () => {
    expect((await type({ ...office, LANGUAGE_DEFAULT: 'zh-CN' }, 'audit:verify')).out).toContain(
      '审计记录完好：已封存 1,204 条，待封存 0 条。',
    );
  });

  it('names what was edited and deleted, and exits with 1', async () => {
    await test.sql(`update audit_entry set actor_name = 'x' where id = 1203`);
    await test.sql('delete from audit_entry where id = 1204');
    const { code, out } = await type(office, 'audit:verify');
    expect(code).toBe(1);
    expect(out).toContain('Seal 1203: audit entry 1203 was changed after it had been sealed.');
    expect(out).toContain('Seal 1204: audit entry 1204 has been deleted.');
    expect(out).toContain('2 findings');
  });

  it('says when the end of the chain is not what was noted', async () => {
    const { code, out } = await type(office, 'audit:verify', '--head', `1205:${'a'.repeat(64)}`);
    expect(code).toBe(1);
    expect(out).toContain(`Seal 1205 should be ${'a'.repeat(64)}, but there is no such seal.`);
  });

  it.each([['--head'], ['--head', '12'], ['--head', `x:${'a'.repeat(64)}`], ['--other'], ['more']])(
    'explains itself and exits with 2 when it is called with %s %s',
    async (...args) => {
      const { code, error } = await type(office, 'audit:verify', ...args);
      expect(code).toBe(2);
      expect(error).toContain('audit:verify [--head SEQ:HASH]');
    },
  );

  it('says when the database cannot be reached', async () => {
    const { code, error } = await type({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/nothing' }, 'audit:verify');
    expect(code).toBe(1);
    expect(error).toContain('The database cannot be reached');
  });

  it('makes no office where there is none', async () => {
    const nowhere = join(tmpdir(), `no-office-${process.pid}`);
    const { code, error } = await type({ DATA_DIR: nowhere }, 'audit:verify');
    expect(code).toBe(1);
    expect(error).toContain(`There is no database in the folder ${nowhere}`);
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('audit:verify in an office with the embedded database', () => {
  let folder: string;
  let server: EmbeddedServer;
  const running = () => readPostmaster(join(folder, 'postgres', '18'))?.ready === true;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'battle-map-cli-'));
    chmodSync(folder, 0o755); // as root the server runs as another user
    server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), durable: false });
    await migrate(server.ownerUrl, product);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves the server of the running program alone', async () => {
    expect((await type({ DATA_DIR: folder }, 'audit:verify')).code).toBe(0);
    expect(server.isRunning()).toBe(true);
  });

  it('starts the server when the program is stopped, and stops it again', async () => {
    await server.stop();
    const { code, out } = await type({ DATA_DIR: folder }, 'audit:verify');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('intact') });
    expect(running()).toBe(false);
  });
});

describe('migrate', () => {
  it('says that an up-to-date database is up to date', async () => {
    const test = await createTestDatabase();
    try {
      const { code, out } = await type({ DATABASE_URL: test.appUrl, DATABASE_OWNER_URL: test.ownerUrl }, 'migrate');
      expect({ code, out }).toEqual({ code: 0, out: 'The database is up to date.\n' });
    } finally {
      await test.drop();
    }
  });
});

describe('the command line', () => {
  it('lists its commands, in both languages', async () => {
    expect(await type({}, '--help')).toMatchObject({ code: 0, out: expect.stringContaining('Brings the database') });
    expect(await type({ LANGUAGE_DEFAULT: 'zh-CN' }, '--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('核验全部审计记录'),
    });
  });

  it('refuses what it does not know', async () => {
    expect(await type({}, 'audit:forge')).toMatchObject({ code: 2, error: expect.stringContaining('audit:verify') });
    expect((await type({})).code).toBe(2);
  });

  it('names a wrong setting', async () => {
    const { code, error } = await type({ DATABASE_URL: 'nonsense' }, 'audit:verify');
    expect(code).not.toBe(0);
    expect(error).toContain('DATABASE_URL');
  });
});
