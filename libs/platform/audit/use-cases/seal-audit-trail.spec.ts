import 'reflect-metadata';
import { AuditRoom } from '../../../../test/support/audit.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';

describe('the sealer', () => {
  let test: TestDatabase;
  let room: AuditRoom;

  beforeEach(async () => {
    test = await createTestDatabase();
    room = await AuditRoom.open(test);
  });
  afterEach(async () => {
    await room.close();
    await test.drop();
  });

  it('has nothing to say when there is nothing to seal', async () => {
    expect(await room.sealer.execute()).toBeUndefined();
  });

  it('seals more than one batch and answers the head', async () => {
    await test.sql(`insert into audit_entry (at, correlation_id, action, result)
      select now(), 'many', 'test.many', 'done' from generate_series(1, 1203)`);
    const head = await room.sealer.execute();
    expect(head?.seq).toBe(1203);
    expect(await room.check.execute()).toMatchObject({ intact: true, sealed: 1203, waiting: 0, head });
  });

  it('misses no entry that is committed after one with a higher id', async () => {
    await room.database.run(async (tx) => {
      await room.trail.record(tx, { action: 'test.slow', result: 'done' });
      await room.trail.recordAlone({ action: 'test.quick', result: 'done' });
      expect((await room.sealer.execute())?.seq).toBe(1);
    });
    expect((await room.sealer.execute())?.seq).toBe(2);
    expect(await test.sql('select seq, entry_id from audit_seal order by seq')).toEqual([
      { seq: '1', entry_id: '2' },
      { seq: '2', entry_id: '1' },
    ]);
    expect(await room.findings()).toEqual([]);
  });

  it('seals each entry once when many processes seal at the same time', async () => {
    await room.seal(0);
    for (let round = 0; round < 5; round++) {
      for (let i = 0; i < 20; i++) await room.trail.recordAlone({ action: 'test.act', result: 'done' });
      await Promise.all([room.sealer.execute(), room.sealer.execute(), room.sealer.execute(), room.sealer.execute()]);
    }
    await room.sealer.execute();
    expect(await room.check.execute()).toMatchObject({ intact: true, sealed: 100, waiting: 0 });
  });

  it('strikes an entry off its list that a restored copy has already sealed', async () => {
    await room.seal(3);
    await test.sql('insert into audit_unsealed values (2)');
    await room.trail.recordAlone({ action: 'test.act', result: 'done' });
    expect((await room.sealer.execute())?.seq).toBe(4);
    expect(await room.check.execute()).toMatchObject({ intact: true, sealed: 4, waiting: 0 });
  });
});
