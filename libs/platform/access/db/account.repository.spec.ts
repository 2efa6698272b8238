import 'reflect-metadata';
import pg from 'pg';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { createDataSource } from '../../database/data-source.js';
import { Database } from '../../database/database.js';
import { eventually } from '../../testing/eventually.js';
import { AccountRepository } from './account.repository.js';

const ROLE = 'security-administrator';
const FIRST = '00000000-0000-4000-8000-000000000001';
const SECOND = '00000000-0000-4000-8000-000000000002';

describe('the holders of a role', () => {
  let database: TestDatabase;
  let close: () => Promise<void>;
  let transactions: Database;
  let accounts: AccountRepository;

  beforeAll(async () => {
    database = await createTestDatabase();
    const dataSource = await createDataSource({ url: database.appUrl, product, pool: 3 }).initialize();
    close = () => dataSource.destroy();
    transactions = new Database(dataSource);
    accounts = new AccountRepository(transactions);
  });
  beforeEach(async () => {
    await database.sql('truncate account, account_role, password_history, session cascade');
    for (const id of [FIRST, SECOND]) {
      await database.sql(
        `insert into account (id, name, name_key, display_name, language, password_hash, password_changed_at, created_at)
         values ($1, $2, $2, '', 'en', '', now(), now())`,
        [id, id],
      );
      await database.sql('insert into account_role values ($1, $2)', [id, ROLE]);
    }
  });
  afterAll(async () => {
    await close();
    await database.drop();
  });

  it('are the active ones', async () => {
    await database.sql(`update account set state = 'locked' where id = $1`, [FIRST]);
    expect(await transactions.run((tx) => accounts.lockHolders(tx, ROLE))).toEqual([SECOND]);
  });

  it.each([
    ['loses the role', `delete from account_role where account_id = '${SECOND}'`],
    ['is deactivated', `update account set state = 'deactivated' where id = '${SECOND}'`],
  ])('are seen as they are after waiting for a change in which one %s', async (_, change) => {
    const other = new pg.Client({ connectionString: database.ownerUrl });
    await other.connect();
    try {
      await other.query('begin');
      await other.query('select id from account order by id for update');
      await other.query(change);
      const asked = transactions.run((tx) => accounts.lockHolders(tx, ROLE));
      await eventually(async () => {
        const waiting = await database.sql(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
        return waiting.length === 1;
      });
      await other.query('commit');
      expect(await asked).toEqual([FIRST]);
    } finally {
      await other.end();
    }
  });
});
