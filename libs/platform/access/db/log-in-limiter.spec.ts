import 'reflect-metadata';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { createDataSource } from '../../database/data-source.js';
import { Database } from '../../database/database.js';
import { LogInLimiter } from './log-in-limiter.js';

const OFFICE = '192.0.2.7';

describe('failed log-ins', () => {
  let database: TestDatabase;
  let close: () => Promise<void>;
  let one: LogInLimiter;
  let other: LogInLimiter;

  beforeAll(async () => {
    database = await createTestDatabase();
    const processes = await Promise.all([1, 2].map(() => createDataSource({ url: database.appUrl, product, pool: 2 }).initialize()));
    [one, other] = processes.map((process) => new LogInLimiter(new Database(process))) as [LogInLimiter, LogInLimiter];
    close = async () => {
      await Promise.all(processes.map((process) => process.destroy()));
    };
  });
  beforeEach(() => database.sql('truncate log_in_rate'));
  afterAll(async () => {
    await close();
    await database.drop();
  });

  const tooMany = { code: 'access.log-in.too-many', kind: 'too-many' };

  it('of one address are counted over all names and processes', async () => {
    for (let time = 0; time < 200; time++) await (time % 2 ? one : other).count(`name${time}`, OFFICE);
    await expect(one.count('another', OFFICE)).rejects.toMatchObject(tooMany);
    await expect(one.count('another', '192.0.2.8')).resolves.toBeUndefined();
  });

  it('of one name are counted over all addresses and processes, and say when to come back', async () => {
    for (let time = 0; time < 20; time++) await (time % 2 ? one : other).count('wang.fang', `192.0.2.${time}`);
    const refused = await other.count('wang.fang', OFFICE).then(
      () => undefined,
      (error: { params: { retryAfterSeconds: number } }) => error,
    );
    expect(refused).toMatchObject(tooMany);
    expect(refused?.params.retryAfterSeconds).toBeGreaterThan(14 * 60);
  });

  it('are not held against an office whose people log in rightly', async () => {
    for (let time = 0; time < 250; time++) {
      await one.count(`name${time}`, OFFICE);
      await one.forgive(`name${time}`, OFFICE);
    }
    await expect(other.count('wang.fang', OFFICE)).resolves.toBeUndefined();
  });
});
