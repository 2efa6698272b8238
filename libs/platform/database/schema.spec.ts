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

  it('has no view through which the program writes', async () => {
    const writable = `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
      and has_table_privilege('battle_map_app', oid, 'insert, update, delete')`;
    expect(await database.sql(writable)).toEqual([]);
    // As a later migration would: whatever it creates is granted by default.
    await database.sql('create view stage__new as select id, version from project');
    expect(await database.sql(writable)).toEqual([{ relname: 'stage__new' }]);
    await migrate(database.ownerUrl, product);
    expect(await database.sql(writable)).toEqual([]);
    const asProgram = (statement: string) => database.sql(`set role battle_map_app; ${statement}`);
    await expect(asProgram('update stage__new set version = version')).rejects.toThrow('permission denied');
    const reading = `select has_table_privilege('battle_map_app', 'stage__new', 'select') as may`;
    expect(await database.sql(reading)).toEqual([{ may: true }]);
    await database.sql('drop view stage__new');
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
