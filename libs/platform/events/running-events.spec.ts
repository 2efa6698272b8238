import 'reflect-metadata';
import { type INestApplicationContext, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { platform } from '#libs/platform/platform';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { probed, probePart } from '../../../test/support/probe.js';
import { createTestWorker } from '../../../test/support/worker.js';
import { Database } from '../database/database.js';
import { type Transaction, TransactionRunner } from '../database/transaction.js';
import { eventType } from './event-type.js';
import { Events } from './events.js';
import { inCommitListener } from './in-commit-listener.js';

const changed = eventType('probe.changed', z.object({ id: z.string() }));
const echoed = eventType('probe.echoed', z.object({ id: z.string() }));

/** Listens as a stage would: writes, publishes, or refuses. */
@Injectable()
class Listening {
  readonly heard: string[] = [];

  constructor(
    private readonly events: Events,
    private readonly database: Database,
  ) {}

  async first(id: string, tx: Transaction): Promise<void> {
    this.heard.push(`first ${id}`);
    await this.database.manager(tx).query(`insert into tick (name, slot) values ($1, 'epoch')`, [`written by a listener: ${id}`]);
    await this.events.afterCommit(tx, probed({ id }));
  }

  async second(id: string, tx: Transaction): Promise<void> {
    this.heard.push(`second ${id}`);
    if (id === 'refused') throw new Error('the listener refuses');
    if (id === 'deeper') await this.events.inCommit(tx, echoed({ id }));
  }
}

const listeners = [
  inCommitListener({ name: 'probe.first', on: changed, use: Listening, run: (to, { id }, tx) => to.first(id, tx) }),
  inCommitListener({ name: 'probe.second', on: changed, use: Listening, run: (to, { id }, tx) => to.second(id, tx) }),
  inCommitListener({ name: 'probe.echo', on: echoed, use: Listening, run: async () => undefined }),
];

describe('an event in commit', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, [...platform, probePart({ listeners }, [Listening])]);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const publish = (id: string) => app.get(TransactionRunner).run((tx) => app.get(Events, { strict: false }).inCommit(tx, changed({ id })));
  const heard = () => app.get(Listening, { strict: false }).heard;
  const written = async (id: string) => [
    ...(await database.sql('select name from tick where name = $1', [`written by a listener: ${id}`])),
    ...(await database.sql('select key from outbox where key = $1', [`probe.on-probed:${id}`])),
  ];

  it('is heard by its listeners in product order, who write and publish in the same transaction', async () => {
    await publish('a');
    expect(heard().slice(-2)).toEqual(['first a', 'second a']);
    expect(await written('a')).toHaveLength(2);
  });

  it('rolls everything back when a listener refuses', async () => {
    await expect(publish('refused')).rejects.toThrow('the listener refuses');
    expect(heard().slice(-2)).toEqual(['first refused', 'second refused']);
    expect(await written('refused')).toEqual([]);
  });

  it('may not cause another event in commit', async () => {
    await expect(publish('deeper')).rejects.toThrow('"probe.echoed" was published in commit while listeners still hear "probe.changed"');
    expect(await written('deeper')).toEqual([]);
  });

  it('may be followed by another one in the same transaction, once everybody has heard it', async () => {
    await app.get(TransactionRunner).run(async (tx) => {
      const events = app.get(Events, { strict: false });
      await events.inCommit(tx, changed({ id: 'b' }));
      await events.inCommit(tx, changed({ id: 'c' }));
    });
    expect(heard().slice(-4)).toEqual(['first b', 'second b', 'first c', 'second c']);
  });
});
