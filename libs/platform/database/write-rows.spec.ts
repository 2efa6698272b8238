import 'reflect-metadata';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { writeRows } from './write-rows.js';

@Entity('leaf')
class LeafEntity {
  @PrimaryColumn('integer')
  id!: number;

  @Column('integer', { name: 'parent_id', nullable: true })
  parentId!: number | null;

  @Column('text')
  words!: string;

  @Column('text', { array: true })
  tags!: readonly string[];

  @Column('jsonb', { nullable: true })
  reason!: object | null;

  @Column('date', { name: 'fell_on', nullable: true })
  fellOn!: string | null;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;

  @Column('double precision')
  size!: number;
}

describe('rows that are written at once', () => {
  let test: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    test = await createTestDatabase();
    await test.sql(`create table leaf (id integer primary key, parent_id integer references leaf, words text not null, tags text array not null,
      reason jsonb, fell_on date, seen_at timestamptz not null, size double precision not null)`);
    dataSource = await new DataSource({ type: 'postgres', url: test.ownerUrl, entities: [LeafEntity] }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await test.drop();
  });
  beforeEach(() => test.sql('truncate leaf'));

  const write = (rows: readonly LeafEntity[], known?: readonly (keyof LeafEntity)[]) =>
    writeRows(dataSource.manager, LeafEntity, rows, known);
  const leaf = (id: number, more: Partial<LeafEntity> = {}): LeafEntity => ({
    ...{ id, parentId: null, words: '叶', tags: [], reason: null, fellOn: null, seenAt: new Date('2018-07-02T01:00:00Z'), size: 0.5 },
    ...more,
  });
  const stored = () => dataSource.manager.find(LeafEntity, { order: { id: 'asc' } });

  it('are those that are read again, of every type', async () => {
    const rows = [
      leaf(1, {
        words: `'"\\ {,}\n招😀`,
        tags: ['a,b', '{"c"}', '', 'null'],
        reason: { by: '"\\u0041' },
        fellOn: '2018-07-02',
        size: -0.1,
      }),
      leaf(2, { words: '\\ud800 as somebody typed it', reason: ['x', null, 1] }),
    ];
    await write(rows);
    expect(await stored()).toEqual(rows);
  });

  it('may refer to one another, the later to the earlier, and be more than a statement has parameters', async () => {
    await write(Array.from({ length: 10_000 }, (_, id) => leaf(id, { parentId: id === 0 ? null : id - 1 })));
    expect(await test.sql('select count(*)::int as n, max(parent_id) as parent from leaf')).toEqual([{ n: 10_000, parent: 9998 }]);
  });

  it('take the place of those that stand, where that is asked for, and are refused where it is not', async () => {
    await write([leaf(1, { words: 'old', fellOn: '2018-07-02' })]);
    await expect(write([leaf(1)])).rejects.toThrow(/duplicate key/);
    await write([leaf(1, { words: 'new', tags: ['t'] }), leaf(2)], ['id']);
    expect(await stored()).toEqual([leaf(1, { words: 'new', tags: ['t'] }), leaf(2)]);
  });

  it('have a mark where a text has half a character, as a driver would send it', async () => {
    await write([leaf(1, { words: 'a\ud83d' }), leaf(2, { words: '\udE00b\\\ud800' }), leaf(3, { words: '\ud83d\ude00' })]);
    expect((await stored()).map(({ words }) => words)).toEqual(['a\ufffd', '\ufffdb\\\ufffd', '😀']);
  });

  it('may be none', async () => {
    await write([]);
    expect(await stored()).toEqual([]);
  });
});
