import 'reflect-metadata';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { startRedis } from '../../../test/support/redis.js';
import { testSettings } from '../../../test/support/settings.js';
import { findFreePort } from '../embedded-postgres/free-port.js';
import { eventually } from '../testing/eventually.js';
import { BullDoorbell } from './bull-doorbell.js';

describe('the doorbell on Redis', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('fails at once while Redis is away, and is heard when it comes, goes and comes back', async () => {
    const port = await findFreePort();
    const doorbell = new BullDoorbell(testSettings(database, { REDIS_URL: `redis://127.0.0.1:${port}` }));
    const heard: string[] = [];
    const answering = doorbell.answer(async ({ outboxId }) => void heard.push(outboxId), 2);
    const ring = (outboxId: string) => doorbell.ring([{ outboxId, token: '1' }]);
    const ringUntilHeard = (outboxId: string) =>
      eventually(async () => {
        await ring(outboxId);
        return heard.includes(outboxId);
      }, 30_000);

    await expect(ring('too early')).rejects.toThrow();
    let redis = await startRedis(port);
    await ringUntilHeard('a');
    await redis.flush();
    await ringUntilHeard('b');
    await redis.stop();
    await expect(ring('too late')).rejects.toThrow();
    redis = await startRedis(port);
    await ringUntilHeard('c');
    await answering.stop();
    await doorbell.onApplicationShutdown();
    await redis.stop();
  }, 90_000);
});
