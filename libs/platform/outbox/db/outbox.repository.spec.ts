import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { platform } from '#libs/platform/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { createTestWorker } from '../../../../test/support/worker.js';
import { TransactionRunner } from '../../database/transaction.js';
import type { Bell } from '../../queue/doorbell.js';
import { OutboxRepository } from './outbox.repository.js';

const START = new Date('2026-11-23T01:00:00Z');
const after = (seconds: number) => new Date(START.getTime() + seconds * 1000);

describe('letters on their way', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let letters: OutboxRepository;
  let transactions: TransactionRunner;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, platform);
    letters = app.get(OutboxRepository, { strict: false });
    transactions = app.get(TransactionRunner);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(() => database.sql('truncate outbox'));

  const write = (...keys: string[]) =>
    transactions.run(async (tx) => {
      const written: boolean[] = [];
      for (const key of keys) {
        const letter = { key, job: 'probe', eventType: 'probe.happened', payload: { key }, correlationId: 'c', actor: null };
        written.push(await letters.append(tx, { ...letter, createdAt: START }));
      }
      return written;
    });
  const claim = (now: Date, options: { batch?: number; window?: number } = {}) =>
    letters.claim({ now, leaseUntil: new Date(now.getTime() + 30_000), batch: options.batch ?? 100, window: options.window ?? 100 });
  const first = (bells: Bell[]): Bell => {
    const [bell] = bells;
    if (!bell) throw new Error('no letter was claimed');
    return bell;
  };
  const states = async () => (await database.sql('select state from outbox order by id')).map((row) => row['state']);

  it('are written once for one key', async () => {
    expect(await write('a', 'b', 'a')).toEqual([true, true, false]);
    expect(await write('b')).toEqual([false]);
  });

  it('are claimed once until the lease ends, and then again under a new token', async () => {
    await write('a');
    const bell = first(await claim(after(0)));
    expect(await claim(after(29))).toEqual([]);
    const again = first(await claim(after(30)));
    expect(again.outboxId).toBe(bell.outboxId);
    expect(Number(again.token)).toBeGreaterThan(Number(bell.token));
  });

  it('are never claimed by two relays at once', async () => {
    await write(...Array.from({ length: 200 }, (_, index) => `k${index}`));
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim(after(0), { batch: 40 })));
    const ids = claims.flat().map((bell) => bell.outboxId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('wait in the table, not in the queue, once the window is full', async () => {
    await write('a', 'b', 'c');
    expect(await claim(after(0), { window: 2 })).toHaveLength(2);
    expect(await claim(after(1), { window: 2 })).toHaveLength(0);
    expect(await claim(after(1), { window: 3 })).toHaveLength(1);
  });

  it('are due again when nobody could be rung, unless someone else has them by then', async () => {
    await write('a', 'b');
    const bells = await claim(after(0));
    const taken = await letters.take(first(bells), after(60));
    await letters.putBack(bells, after(5));
    expect(taken).toMatchObject({ key: 'a', attempt: 1, payload: { key: 'a' } });
    expect(await states()).toEqual(['running', 'pending']);
    expect(await claim(after(5))).toHaveLength(1);
  });

  describe('with an old token', () => {
    it('cannot be taken, by the first bell or twice by the same', async () => {
      await write('a');
      const old = first(await claim(after(0)));
      const bell = first(await claim(after(30)));
      expect(await letters.take(old, after(60))).toBeUndefined();
      expect(await letters.take(bell, after(60))).toMatchObject({ attempt: 1 });
      expect(await letters.take(bell, after(60))).toBeUndefined();
    });

    it('cannot be changed: whoever lost the lease has no say in how it ends', async () => {
      await write('a');
      const lost = await letters.take(first(await claim(after(0))), after(10));
      const held = await letters.take(first(await claim(after(10))), after(70));
      if (!lost || !held) throw new Error('the letter could not be taken');
      expect(held.attempt).toBe(2);
      const tries = [
        letters.extend(lost, after(99)),
        letters.finish(lost, after(11)),
        letters.retryLater(lost, after(11), 'late'),
        transactions.run((tx) => letters.bury(tx, lost, after(11), 'late')),
        letters.handBack(lost, after(11)),
      ];
      expect(await Promise.all(tries)).toEqual([false, false, false, false, false]);
      expect(await letters.finish(held, after(12))).toBe(true);
      expect(await states()).toEqual(['done']);
    });
  });

  it('are not relayed any more once they are done or dead', async () => {
    await write('a', 'b');
    const [a, b] = await claim(after(0));
    if (!a || !b) throw new Error('both are due');
    const [first, second] = [await letters.take(a, after(60)), await letters.take(b, after(60))];
    if (!first || !second) throw new Error('both can be taken');
    await letters.finish(first, after(1));
    await transactions.run((tx) => letters.bury(tx, second, after(1), 'no use'));
    expect(await claim(after(100_000))).toEqual([]);
  });
});
