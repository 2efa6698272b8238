import 'reflect-metadata';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { testSettings } from '../../../test/support/settings.js';
import { eventually } from '../testing/eventually.js';
import { BullDoorbell } from './bull-doorbell.js';
import { migrateQueueSchema } from './migrate-queue-schema.js';

describe('the doorbell on PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const bells = (...ids: string[]) => ids.map((outboxId) => ({ outboxId, token: '1' }));

  it('is heard by whoever answers, also when it was rung before', async () => {
    const doorbell = new BullDoorbell(testSettings(database, { REDIS_URL: '' }));
    await doorbell.ring(bells('1', '2'));
    const heard: string[] = [];
    const answering = doorbell.answer(async ({ outboxId }) => void heard.push(outboxId), 2);
    await doorbell.ring(bells('3'));
    await eventually(() => heard.length === 3);
    await answering.stop();
    await doorbell.onApplicationShutdown();
    expect(heard.sort()).toEqual(['1', '2', '3']);
    expect(await database.sql('select count(*)::int as kept from bullmq.job')).toEqual([{ kept: 0 }]);
  });

  it('opens no more letters at once than there are places, and waits for them at the end', async () => {
    const doorbell = new BullDoorbell(testSettings(database, { REDIS_URL: '' }));
    let open = 0;
    let most = 0;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const answering = doorbell.answer(async () => {
      most = Math.max(most, ++open);
      await released;
      open--;
    }, 2);
    await doorbell.ring(bells('1', '2', '3', '4'));
    await eventually(() => open === 2);
    const stopped = answering.stop();
    release();
    await stopped;
    expect([open, most]).toEqual([0, 2]);
    await doorbell.onApplicationShutdown();
  });

  it('says within seconds that it cannot be rung, and rings again once it can', async () => {
    const elsewhere = await createTestDatabase();
    await elsewhere.sql('drop schema bullmq cascade');
    const doorbell = new BullDoorbell({ ...testSettings(elsewhere, { REDIS_URL: '' }), LOG_LEVEL: 'fatal' });
    await expect(doorbell.ring(bells('1'))).rejects.toThrow();
    await expect(doorbell.ping()).rejects.toThrow();
    await migrateQueueSchema(elsewhere.ownerUrl);
    await doorbell.ring(bells('1'));
    await doorbell.ping();
    await doorbell.onApplicationShutdown();
    await elsewhere.drop();
  });

  it('needs no owner once its schema is there', async () => {
    await migrateQueueSchema(database.appUrl);
  });
});
