import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { APP_ROLE, createDataSource } from './data-source.js';
import { Database, violates } from './database.js';
import type { Transaction } from './transaction.js';

describe('a transaction', () => {
  let test: TestDatabase;
  let dataSource: DataSource;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    await test.sql('create table note (id int primary key, text text, constraint uq_note_text unique (text))');
    dataSource = await createDataSource({ url: test.appUrl, product, role: APP_ROLE }).initialize();
    database = new Database(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await test.drop();
  });
  beforeEach(() => test.sql('truncate note'));

  const write = (tx: Transaction, id: number, text: string) =>
    database.manager(tx).query('insert into note (id, text) values ($1, $2)', [id, text]);
  const notes = () => test.sql('select * from note order by id');

  it('commits all of its work and then rings', async () => {
    const rung: unknown[] = [];
    await database.run(async (tx) => {
      database.afterCommit(tx, () => rung.push('rung'));
      await write(tx, 1, 'a');
      await write(tx, 2, 'b');
      expect(rung).toEqual([]);
    });
    expect(await notes()).toHaveLength(2);
    expect(rung).toEqual(['rung']);
  });

  it('leaves nothing behind when it fails, and does not ring', async () => {
    const rung: unknown[] = [];
    const failing = database.run(async (tx) => {
      database.afterCommit(tx, () => rung.push('rung'));
      await write(tx, 1, 'a');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await notes()).toEqual([]);
    expect(rung).toEqual([]);
  });

  it('refuses to be used after its end', async () => {
    let kept: Transaction | undefined;
    await database.run(async (tx) => {
      kept = tx;
    });
    expect(() => database.manager(kept)).toThrow('This transaction has ended');
  });

  it('names the unique constraint that was broken', async () => {
    await database.run((tx) => write(tx, 1, 'a'));
    const error: unknown = await database.run((tx) => write(tx, 2, 'a')).catch((caught: unknown) => caught);
    expect(violates(error, 'uq_note_text')).toBe(true);
    expect(violates(error, 'pk_note')).toBe(false);
  });

  it('runs again after a deadlock', async () => {
    await database.run(async (tx) => {
      await write(tx, 1, 'a');
      await write(tx, 2, 'b');
    });
    let waiting = 0;
    let bothHoldOne: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      bothHoldOne = resolve;
    });
    const tries: string[] = [];
    const crossing = (name: string, first: number, second: number) =>
      database.run(async (tx) => {
        tries.push(name);
        await database.manager(tx).query('update note set text = text || $2 where id = $1', [first, name]);
        if (++waiting === 2) bothHoldOne();
        await both;
        await database.manager(tx).query('update note set text = text || $2 where id = $1', [second, name]);
      });
    await Promise.all([crossing('x', 1, 2), crossing('y', 2, 1)]);
    // Whoever begins again may be quicker than the one that waits, and the two stand crossed once more.
    expect(tries.length).toBeGreaterThan(2);
    expect(await notes()).toEqual([
      { id: 1, text: expect.stringMatching(/^a(xy|yx)$/) },
      { id: 2, text: expect.stringMatching(/^b(xy|yx)$/) },
    ]);
  });

  it('runs as a role that can change no table', async () => {
    await expect(database.manager().query('drop table note')).rejects.toThrow('must be owner of table note');
    await expect(database.manager().query('create table other (id int)')).rejects.toThrow('permission denied for schema public');
  });
});
