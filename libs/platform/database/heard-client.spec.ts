import 'reflect-metadata';
import pg from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createDataSource } from './data-source.js';
import { HeardClient } from './heard-client.js';

describe('a connection that is lost while nothing is asked of it', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  async function lose(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    await database.sql('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;
  }

  it('is heard by somebody, so that the process goes on, and fails the next statement', async () => {
    const client = new HeardClient(database.ownerUrl);
    await client.connect();
    await lose(client);
    await expect(client.query('select 1')).rejects.toThrow('not queryable');
  });

  it('is so in the hands of whoever took it from a pool, who listens to nothing', async () => {
    const pool = new pg.Pool({ connectionString: database.ownerUrl, Client: HeardClient });
    const client = await pool.connect();
    await lose(client);
    client.release(true);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('is so in the pool of the program', async () => {
    const dataSource = await createDataSource({ url: database.ownerUrl, product }).initialize();
    const client = await ((dataSource.driver as PostgresDriver).master as pg.Pool).connect();
    expect(client).toBeInstanceOf(HeardClient);
    client.release();
    await dataSource.destroy();
  });
});
