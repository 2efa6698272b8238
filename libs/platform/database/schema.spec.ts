import 'reflect-metadata';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createDataSource } from './data-source.js';
import { migrate } from './migrate.js';
import { inOneOrder } from './schema.js';

describe('the schema', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('is the same in the entities and in the migrations', async () => {
    const dataSource = await createDataSource({ url: database.ownerUrl, product, pool: 2 }).initialize();
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map((query) => query.query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('is migrated once', async () => {
    expect(await migrate(database.ownerUrl, product)).toEqual([]);
  });

  it('is refused when it is newer than the program', async () => {
    await database.sql(`insert into schema_migration (timestamp, name) values (1999999999999, 'Future1999999999999')`);
    await expect(migrate(database.ownerUrl, product)).rejects.toMatchObject({
      code: 'database.newer',
      params: { migration: 'Future1999999999999' },
    });
    await database.sql(`delete from schema_migration where name = 'Future1999999999999'`);
  });

  it('knows every migration under a timestamp of its own', () => {
    class Twice1795446000000 {}
    class Other1795446000000 {}
    expect(() => inOneOrder([Twice1795446000000, Other1795446000000] as never)).toThrow('share a timestamp');
  });
});
