import 'reflect-metadata';
import pg from 'pg';
import { AuditRoom } from '../support/audit.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('the audit trail of an office', () => {
  let test: TestDatabase;
  let room: AuditRoom;

  beforeEach(async () => {
    test = await createTestDatabase();
    room = await AuditRoom.open(test);
    await room.seal(12);
  });
  afterEach(async () => {
    await room.close();
    await test.drop();
  });

  it('is intact as long as nobody touches it', async () => {
    expect(await room.check.execute()).toMatchObject({ intact: true, sealed: 12, waiting: 0, head: { seq: 12 } });
  });

  it('shows which entry was edited by SQL', async () => {
    await test.sql(`update audit_entry set actor_name = '别人' where subject_id = '7'`);
    expect(await room.findings()).toEqual([{ kind: 'entry-edited', seq: 7, entryId: '7' }]);
  });

  it('shows which entry was deleted by SQL', async () => {
    await test.sql(`delete from audit_entry where subject_id = '12'`);
    expect(await room.findings()).toEqual([{ kind: 'entry-deleted', seq: 12, entryId: '12' }]);
  });

  it('shows an edit that was covered up in the seal', async () => {
    await test.sql(`update audit_entry set action = 'test.other' where id = 5`);
    await test.sql(`update audit_seal set entry_hash = sha256('made up') where seq = 5`);
    expect((await room.findings()).map((finding) => finding.kind)).toEqual(['chain-broken', 'entry-edited']);
  });

  it('shows an entry deleted together with its seal', async () => {
    await test.sql('delete from audit_entry where id = 5');
    await test.sql('delete from audit_seal where seq = 5');
    expect(await room.findings()).toEqual([{ kind: 'seals-missing', from: 5, to: 5 }]);
  });

  it('shows, to who noted the head elsewhere, that its end was cut off', async () => {
    const { head } = await room.check.execute();
    await test.sql('delete from audit_entry where id > 10');
    await test.sql('delete from audit_seal where seq > 10');
    expect((await room.check.execute()).intact).toBe(true);
    expect(await room.check.execute({ expectedHead: head! })).toMatchObject({ intact: false, findingCount: 1 });
  });
});

describe('the audit trail against the program itself', () => {
  let test: TestDatabase;
  let room: AuditRoom;
  let program: pg.Client;

  beforeAll(async () => {
    test = await createTestDatabase();
    room = await AuditRoom.open(test);
    await room.seal(3);
    program = new pg.Client({ connectionString: test.appUrl });
    await program.connect();
  });
  afterAll(async () => {
    await program.end();
    await room.close();
    await test.drop();
  });

  it.each([
    ['update audit_entry set action = $$x$$', 'permission denied'],
    ['delete from audit_entry', 'permission denied'],
    ['truncate audit_entry', 'permission denied'],
    ['alter table audit_entry disable trigger all', 'must be owner'],
    ['alter table audit_entry drop column details', 'must be owner'],
    ['drop table audit_entry', 'must be owner'],
    ['drop trigger audit_entry_waits on audit_entry', 'must be owner'],
    ['update audit_seal set format = 2', 'permission denied'],
    ['delete from audit_seal', 'permission denied'],
    ['truncate audit_seal', 'permission denied'],
    ['insert into audit_unsealed (entry_id) values (1)', 'permission denied'],
    ['update audit_unsealed set entry_id = 1', 'permission denied'],
    ['delete from audit_verification', 'permission denied'],
    ['update audit_verification set intact = true', 'permission denied'],
    ['create or replace function audit_entry_waits_for_its_seal() returns text language sql as $$select $a$x$a$ $$', 'permission denied'],
    ['set session_replication_role = replica', 'permission denied'],
  ])('refuses %s', async (statement, refusal) => {
    await expect(program.query(statement)).rejects.toThrow(refusal);
    expect(await room.findings()).toEqual([]);
  });
});
