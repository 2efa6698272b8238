import 'reflect-metadata';
import { AuditRoom } from '../../../test/support/audit.js';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { runInContext } from '../telemetry/context.js';

describe('a line of the audit trail', () => {
  let test: TestDatabase;
  let room: AuditRoom;

  beforeAll(async () => {
    test = await createTestDatabase();
    room = await AuditRoom.open(test);
  });
  afterAll(async () => {
    await room.close();
    await test.drop();
  });

  it('says who, when, from where, what and with what result', async () => {
    const work = {
      correlationId: 'work-1',
      actor: { kind: 'account', id: 'a-1', name: '王敏' },
      address: '10.0.0.7',
    } as const;
    await runInContext(work, () =>
      room.trail.recordAlone({
        action: 'test.act',
        subject: { kind: 'account', id: 'a-2' },
        result: 'refused',
        details: { why: ['late'] },
      }),
    );
    const { entries } = await room.entries.find({ correlationId: 'work-1' }, { offset: 0, limit: 10, oldestFirst: false });
    expect(entries).toEqual([
      {
        id: expect.any(String),
        at: room.clock.now(),
        correlationId: 'work-1',
        actorKind: 'account',
        actorId: 'a-1',
        actorName: '王敏',
        address: '10.0.0.7',
        action: 'test.act',
        subjectKind: 'account',
        subjectId: 'a-2',
        result: 'refused',
        details: { why: ['late'] },
      },
    ]);
  });

  it('stands or falls with the change that it tells of', async () => {
    const failing = room.database.run(async (tx) => {
      await room.trail.record(tx, { action: 'test.rolled-back', result: 'done' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await room.entries.actions()).not.toContain('test.rolled-back');
  });

  it('stays when it tells of a refusal whose own work is undone', async () => {
    const failing = room.database.run(async () => {
      await room.trail.recordAlone({ action: 'test.refused', result: 'refused' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await room.entries.actions()).toContain('test.refused');
  });

  it('is written whatever was typed into the refused request', async () => {
    await room.trail.recordAlone({
      action: 'test.hostile',
      result: 'refused',
      subject: { kind: 'account', id: 'a\0b' },
      details: { name: 'x\uD800y\0' },
    });
    const { entries } = await room.entries.find({ action: 'test.hostile' }, { offset: 0, limit: 1, oldestFirst: false });
    expect(entries[0]).toMatchObject({ subjectId: 'a\uFFFDb', details: { name: 'x\uFFFDy\uFFFD' } });
  });
});
