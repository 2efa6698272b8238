import 'reflect-metadata';
import fc from 'fast-check';
import { AuditRoom } from '../../../../test/support/audit.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { runs } from '../../../../test/support/runs.js';

const ENTRIES = 30;
const restore = ['audit_entry', 'audit_seal', 'audit_unsealed'];

/** What the owner of the database may do to one row by SQL, and what must be found then. */
const TAMPERINGS: Record<string, { sql: string; finds: readonly string[] }> = {
  'a new name': { sql: `update audit_entry set actor_name = coalesce(actor_name, '') || '?' where id = $1`, finds: ['entry-edited'] },
  'no name': { sql: `update audit_entry set address = case when address is null then '' end where id = $1`, finds: ['entry-edited'] },
  'a microsecond': { sql: `update audit_entry set at = at + interval '1 microsecond' where id = $1`, finds: ['entry-edited'] },
  'the end of time': { sql: `update audit_entry set at = 'infinity' where id = $1`, finds: ['entry-edited'] },
  'another result': {
    sql: `update audit_entry set result = case result when 'done' then 'refused' else 'done' end where id = $1`,
    finds: ['entry-edited'],
  },
  'another subject': { sql: `update audit_entry set subject_id = subject_id || '0' where id = $1`, finds: ['entry-edited'] },
  'a longer number': { sql: `update audit_entry set details = details || '{"step": 1.0}' where id = $1`, finds: ['entry-edited'] },
  'one more detail': { sql: `update audit_entry set details = details || '{"more": null}' where id = $1`, finds: ['entry-edited'] },
  'other work': { sql: `update audit_entry set correlation_id = 'other' where id = $1`, finds: ['entry-edited'] },
  gone: { sql: 'delete from audit_entry where id = $1', finds: ['entry-deleted'] },
  'no seal': { sql: 'delete from audit_seal where entry_id = $1', finds: ['seals-missing', 'never-sealed'] },
  'another seal': {
    sql: `update audit_seal set entry_hash = sha256('other') where entry_id = $1`,
    finds: ['chain-broken', 'entry-edited'],
  },
  'another link': { sql: `update audit_seal set chain_hash = sha256('other') where entry_id = $1`, finds: ['chain-broken'] },
  'another format': { sql: 'update audit_seal set format = 2 where entry_id = $1', finds: ['chain-broken', 'format-unknown'] },
};

describe('a verification of the audit trail', () => {
  let test: TestDatabase;
  let room: AuditRoom;

  beforeAll(async () => {
    test = await createTestDatabase();
    room = await AuditRoom.open(test);
    await room.seal(ENTRIES);
    await test.sql(restore.map((table) => `create table kept_${table} as table ${table}`).join(';'));
  });
  afterAll(async () => {
    await room.close();
    await test.drop();
  });

  /** As it was before the test touched it; the trigger must not take the copies for new entries. */
  async function putBack(): Promise<void> {
    await test.sql(`
      truncate ${restore.join(', ')};
      alter table audit_entry disable trigger audit_entry_waits;
      insert into audit_entry overriding system value table kept_audit_entry;
      alter table audit_entry enable trigger audit_entry_waits;
      insert into audit_seal table kept_audit_seal`);
  }
  afterEach(putBack);

  it('finds every random edit and deletion, at its place', async () => {
    const tampering = fc.record({ how: fc.constantFrom(...Object.keys(TAMPERINGS)), entry: fc.integer({ min: 1, max: ENTRIES - 1 }) });
    await fc.assert(
      fc.asyncProperty(tampering, async ({ how, entry }) => {
        await putBack();
        const { sql, finds } = TAMPERINGS[how]!;
        await test.sql(sql, [entry]);
        const findings = await room.findings();
        expect([...new Set(findings.map((finding) => finding.kind))].sort()).toEqual(expect.arrayContaining([...finds].sort()));
        const places = findings.map((finding) =>
          'entryId' in finding ? Number(finding.entryId) : 'seq' in finding ? finding.seq : finding.from,
        );
        expect(places.every((place) => place === entry || place === entry + 1)).toBe(true);
      }),
      { numRuns: runs(25) },
    );
  }, 240_000);

  it.each(Object.entries(TAMPERINGS))('finds %s in the last row but one', async (_, { sql, finds }) => {
    await test.sql(sql, [ENTRIES - 1]);
    expect((await room.findings()).map((finding) => finding.kind)).toEqual(expect.arrayContaining([...finds]));
  });

  it('finds an entry that was written behind the back of the trigger', async () => {
    await test.sql('alter table audit_entry disable trigger audit_entry_waits');
    await test.sql(`insert into audit_entry (at, correlation_id, action, result) values (now(), 'x', 'test.smuggled', 'done')`);
    await test.sql('alter table audit_entry enable trigger audit_entry_waits');
    expect((await room.findings()).map((finding) => finding.kind)).toEqual(['never-sealed']);
  });

  it('finds an entry that was deleted before it was sealed', async () => {
    await room.trail.recordAlone({ action: 'test.short-lived', result: 'done' });
    await test.sql(`delete from audit_entry where action = 'test.short-lived'`);
    expect(await room.findings()).toMatchObject([{ kind: 'entry-deleted', seq: null }]);
    await room.sealer.execute();
    expect(await room.findings()).toMatchObject([{ kind: 'entry-deleted', seq: null }]);
  });

  it('tells the unsealed tail, and after two minutes says that its sealing is late', async () => {
    await room.trail.recordAlone({ action: 'test.waits', result: 'done' });
    expect(await room.check.execute()).toMatchObject({ intact: true, sealed: ENTRIES, waiting: 1 });
    room.clock.advance({ minutes: 3 });
    expect(await room.findings()).toMatchObject([{ kind: 'sealing-late' }]);
  });

  it('reads other sessions settings alike', async () => {
    await test.sql(`do $$ begin execute format('alter database %I set timezone = %L', current_database(), 'America/New_York'); end $$`);
    await test.sql(`do $$ begin execute format('alter database %I set datestyle = %L', current_database(), 'German'); end $$`);
    const other = await AuditRoom.open(test);
    try {
      expect(await other.findings()).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('leaves between two batches when it is told to stop', async () => {
    await expect(room.check.execute({ signal: AbortSignal.abort(new Error('stopping')) })).rejects.toThrow('stopping');
  });
});
