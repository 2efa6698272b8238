import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { day, holderOf, registerPeople, SMALL_OFFICE } from '../../../test/support/office.js';
import { createTestWorker } from '../../../test/support/worker.js';
import { OfficeDirectory, type PostId } from './contract.js';

describe('the office', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let directory: OfficeDirectory;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product);
    directory = app.get(OfficeDirectory, { strict: false });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.sql('truncate unit, group_unit, account cascade');
    await registerPeople(app);
  });

  const titles = (posts: readonly { title: string }[] | undefined) => posts?.map((post) => post.title);
  const nothing = { units: [], groupUnits: [], posts: [], leave: [] };

  describe('registered from a list', () => {
    it('tells what is new; the same list a second time changes nothing', async () => {
      const again = await registerPeople(app);
      expect(again.units).toMatchObject({ created: [], changed: [] });
      expect(again.groupUnits).toMatchObject({ created: [], changed: [], unchanged: ['各社区'] });
      expect(again.posts).toMatchObject({ created: [], changed: [] });
      expect(again.posts.unchanged).toEqual(SMALL_OFFICE.posts.map((post) => post.title));
      expect(again.leave).toMatchObject({ created: [], changed: [], unchanged: ['建设办负责人 2018-08-06'] });
    });

    it('is brought up to date, and keeps what the list does not name', async () => {
      const outcome = await registerPeople(app, {
        units: [
          { name: '建设办', kind: 'stationed' },
          { name: '规划股', kind: 'internal', parent: '城建口' },
          { name: '城建口', kind: 'internal' },
        ],
        groupUnits: [{ name: '各社区', members: ['洸河新苑社区', '冠亚星城社区'] }],
        posts: [{ title: '建设办负责人', unit: '建设办', email: 'new@guanghe.example' }],
        leave: [{ post: '建设办负责人', from: day('2018-08-06'), to: day('2018-08-12'), reason: '年休假' }],
      });
      expect(outcome.units).toMatchObject({ changed: ['建设办'], created: ['规划股', '城建口'] });
      expect(outcome.groupUnits.changed).toEqual(['各社区']);
      expect(outcome.posts.changed).toEqual(['建设办负责人']);
      expect(outcome.leave.changed).toEqual(['建设办负责人 2018-08-06']);
      expect(titles(await directory.contactPosts('各社区'))).toEqual(['洸河新苑社区负责人', '冠亚星城社区负责人']);
      const posts = await database.sql('select title, email, phone from office__post where unit_kind = $1 order by title', ['stationed']);
      expect(posts).toEqual([
        { title: '建设办负责人', email: 'new@guanghe.example', phone: null },
        { title: '派出所负责人', email: null, phone: null },
      ]);
    });

    it('says every name that a list may use', async () => {
      const { units, groupUnits, posts } = await directory.names();
      expect(units).toEqual(new Set(SMALL_OFFICE.units.map((unit) => unit.name)));
      expect(groupUnits).toEqual(new Map(SMALL_OFFICE.groupUnits.map(({ name, members }) => [name, members])));
      expect(posts).toEqual(new Set(SMALL_OFFICE.posts.map((post) => post.title)));
    });

    it('is entered as a whole or not at all', async () => {
      const wrong = registerPeople(app, {
        ...nothing,
        units: [{ name: '新单位', kind: 'internal' }],
        posts: [{ title: '某负责人', unit: '没有的单位' }],
      });
      await expect(wrong).rejects.toMatchObject({ code: 'office.unit.unknown', params: { unit: '没有的单位' }, field: 'unit' });
      expect(await directory.unitsByName(['新单位'])).toEqual(new Map());
    });

    it('is refused when a name would mean a unit and a group, or leave ends before it begins', async () => {
      const group = registerPeople(app, { ...nothing, groupUnits: [{ name: '建设办', members: ['财政所'] }] });
      await expect(group).rejects.toMatchObject({ code: 'office.unit.name-taken' });
      const unit = registerPeople(app, { ...nothing, units: [{ name: '各社区', kind: 'community' }] });
      await expect(unit).rejects.toMatchObject({ code: 'office.unit.name-taken' });
      const leave = { post: '财政所负责人', from: day('2018-08-06'), to: day('2018-08-05'), reason: '培训' };
      await expect(registerPeople(app, { ...nothing, leave: [leave] })).rejects.toMatchObject({ code: 'office.leave.reversed' });
      const nobody = { ...leave, to: day('2018-08-06'), post: '无此岗位' };
      await expect(registerPeople(app, { ...nothing, leave: [nobody] })).rejects.toMatchObject({ code: 'office.post.unknown' });
    });

    it('stays one office when two lists come at the same moment', async () => {
      await database.sql('truncate unit, group_unit cascade');
      await Promise.all([registerPeople(app), registerPeople(app)]);
      expect(await database.sql('select count(*)::int as count from post')).toEqual([{ count: SMALL_OFFICE.posts.length }]);
    });
  });

  describe('the contact of a unit', () => {
    it('is the post that the list marks, or else the first; one only', async () => {
      expect(titles(await directory.contactPosts('党政办'))).toEqual(['党工委书记']);
      const mark = { title: '督导办专员一', unit: '党政办', contact: true };
      const { posts } = await registerPeople(app, { ...nothing, posts: [mark] });
      expect(posts.changed).toEqual(['督导办专员一']);
      expect(titles(await directory.contactPosts('党政办'))).toEqual(['督导办专员一']);
      await registerPeople(app, { ...nothing, posts: [{ title: '信息员', unit: '党政办' }] });
      expect(titles(await directory.contactPosts('党政办'))).toEqual(['督导办专员一']);
    });

    it('is asked for a group of units in the order of the group', async () => {
      const owners = await directory.contactPosts('各社区');
      expect(titles(owners)).toEqual(['冠亚星城社区负责人', '阳光盛景园社区负责人', '洸河新苑社区负责人']);
      expect(await directory.contactPosts('没有的单位')).toBeUndefined();
      const several = await directory.contactPostsByName(['建设办', '没有的单位', '各社区']);
      expect(new Map([...several].map(([name, posts]) => [name, titles(posts)]))).toEqual(
        new Map([
          ['建设办', titles(await directory.contactPosts('建设办'))],
          ['各社区', titles(owners)],
        ]),
      );
    });
  });

  describe('a post', () => {
    it('is held by an account, which may hold several; a new list does not take it away', async () => {
      const { accountId } = await holderOf(app, database, { name: 'li', post: '建设办负责人', roles: ['staff'] });
      await database.sql(`update post set account_id = $1 where title = '财政所负责人'`, [accountId]);
      await registerPeople(app);
      expect(titles(await directory.postsOf(accountId))).toEqual(['建设办负责人', '财政所负责人']);
    });

    it('is found by its title and its id', async () => {
      const found = await directory.postsByTitle(['派出所负责人', '无此岗位']);
      expect([...found.keys()]).toEqual(['派出所负责人']);
      const post = found.get('派出所负责人');
      expect(post).toMatchObject({ unitName: '派出所', unitKind: 'stationed', language: 'en', contact: true, accountId: null });
      expect(await directory.post(post!.id)).toEqual(post);
      expect(await directory.post('00000000-0000-4000-8000-000000000000' as PostId)).toBeUndefined();
    });

    it('on leave is acted for by its substitute, from the first day to the last', async () => {
      const { accountId } = await holderOf(app, database, { name: 'zhou', post: '财政所负责人', roles: ['staff'] });
      const on = async (date: string) => titles(await directory.postsActedFor(accountId, day(date)));
      expect(await on('2018-08-05')).toEqual(['财政所负责人']);
      expect(await on('2018-08-06')).toEqual(['财政所负责人', '建设办负责人']);
      expect(await on('2018-08-10')).toEqual(['财政所负责人', '建设办负责人']);
      expect(await on('2018-08-11')).toEqual(['财政所负责人']);
    });
  });

  it('shows leave and units to later stages', async () => {
    const leave = await database.sql(
      `select post.title, leave.from_date::text, leave.to_date::text, substitute.title as substitute, leave.reason
       from office__leave as leave join office__post as post on post.id = leave.post_id
       join office__post as substitute on substitute.id = leave.substitute_post_id`,
    );
    expect(leave).toEqual([
      { title: '建设办负责人', from_date: '2018-08-06', to_date: '2018-08-10', substitute: '财政所负责人', reason: '年休假' },
    ]);
    expect(await database.sql(`select name, kind, parent_id from office__unit where name = '派出所'`)).toEqual([
      { name: '派出所', kind: 'stationed', parent_id: null },
    ]);
  });
});
