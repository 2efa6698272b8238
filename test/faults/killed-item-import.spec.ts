import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { eventually } from '#libs/platform/testing/eventually';
import { FIRM_HEADINGS, firms, type ItemOffice, itemWorkbook, openItemOffice } from '../support/item-office.js';
import { type Program, startProgram } from '../support/program.js';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { overNetwork } from '../support/sign-in.js';

const CODE = 'GZ03-02';
const FIRMS = 5000;

describe('an import of five thousand items whose process is killed', () => {
  let office: ItemOffice;
  let folder: string;
  const running: Program[] = [];

  beforeAll(async () => {
    office = await openItemOffice();
    await office.sign(CODE);
    await office.setUp(CODE);
    folder = mkdtempSync(join(tmpdir(), 'battle-map-killed-items-'));
  }, 90_000);
  afterAll(async () => {
    for (const program of running) program.process.kill('SIGKILL');
    await Promise.all(running.map((program) => program.ends()));
    await office.close();
    rmSync(folder, { recursive: true });
  });

  const start = async () => {
    const program = startProgram(['dist/apps/api/src/main.js'], {
      ...{ DATABASE_URL: office.database.appUrl, DATABASE_OWNER_URL: office.database.ownerUrl, DATA_DIR: folder },
      ...{ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn' },
    });
    running.push(program);
    const [address] = await program.prints(/http:\/\/\S+/);
    return { program, address };
  };
  const upload = async (address: string, content: Uint8Array) => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), '明细.xlsx');
    const answer = await fetch(new URL('/api/files', address), { method: 'POST', headers: office.owner.headers, body: form });
    return ((await answer.json()) as { id: string }).id;
  };

  it('leaves nothing of itself, and the same file is taken in by the next process', async () => {
    const { program, address } = await start();
    const fileId = await upload(address, await itemWorkbook(FIRM_HEADINGS, firms(FIRMS)));
    const before = await rowFingerprints(office.database);
    const { id } = await office.task(CODE);
    const send = (to: string) =>
      overNetwork(to)<{ counts: { created: number } }>(
        'POST',
        `/api/tasks/${id}/item-ledger/items/imports`,
        { fileId },
        office.owner.headers,
      );
    // All items are written by the time it comes to their history, which somebody holds.
    const holder = new pg.Client({ connectionString: office.database.ownerUrl });
    await holder.connect();
    try {
      await holder.query('begin; lock table ledger_item_change in exclusive mode');
      const answer = send(address).then(
        () => 'answered',
        () => 'cut off',
      );
      await eventually(async () => {
        const [waiting] = await office.database.sql(
          `select from pg_locks where not granted and relation = 'ledger_item_change'::regclass and pid <> pg_backend_pid()`,
        );
        return waiting;
      }, 60_000);
      program.process.kill('SIGKILL');
      expect(await program.ends()).toBe('SIGKILL');
      expect(await answer).toBe('cut off');
    } finally {
      await holder.end();
    }
    // The server notices that nobody is there any more when it wants to answer.
    await eventually(async () => {
      const [busy] = await office.database.sql(
        `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%ledger_item_change%' and state <> 'idle'`,
      );
      return busy === undefined;
    }, 60_000);
    expect(await rowFingerprints(office.database)).toEqual(before);
    expect((await office.items(CODE)).total).toBe(0);

    const next = await start();
    for (const created of [FIRMS, 0]) {
      const answer = await send(next.address);
      expect([answer.status, answer.body.counts.created]).toEqual([200, created]);
    }
    const [stored] = await office.database.sql(
      'select (select count(*)::int from ledger_item) as items, (select count(*)::int from ledger_item_change) as changes',
    );
    expect(stored).toEqual({ items: FIRMS, changes: FIRMS });
    expect((await office.task(CODE))['quantity_target']).toBe(FIRMS);
  }, 180_000);
});
