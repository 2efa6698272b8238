import 'reflect-metadata';
import * as XLSX from '@e965/xlsx';
import { FIRM_HEADINGS, firms, type ItemOffice, itemWorkbook, openItemOffice, RECTIFICATION } from '../../../test/support/item-office.js';
import { rowFingerprints } from '../../../test/support/row-fingerprints.js';
import { upload } from '../../../test/support/uploads.js';
import { itIs } from '../../../test/support/tasks.js';

const CODE = 'GZ03-02';
const COLUMNS = [
  { key: 'staff', title: '从业人数', kind: 'number' },
  { key: 'level', title: '风险等级', kind: 'choice', choices: ['红', '橙', '黄'] },
  { key: 'checked', title: '检查日期', kind: 'date' },
];
const HEADINGS = [...FIRM_HEADINGS, '从业人数', '风险等级', '检查日期'];
const row = (cells: Record<string, unknown>) => HEADINGS.map((heading) => cells[heading] ?? null);

describe('a ledger of items, from and to a workbook', () => {
  let office: ItemOffice;
  beforeAll(async () => {
    office = await openItemOffice();
    await office.sign(CODE);
    await office.setUp(CODE, { ...RECTIFICATION, columns: COLUMNS });
  }, 90_000);
  afterAll(() => office.close());
  beforeEach(async () => {
    await office.database.sql('truncate ledger_item cascade');
  });

  const send = async (rows: Record<string, unknown>[], to: 'dry-runs' | 'imports' = 'imports', by = office.owner) =>
    office.list(by, CODE, to, await itemWorkbook(HEADINGS, rows.map(row)));
  const faults = async (rows: Record<string, unknown>[], by = office.owner) =>
    (await send(rows, 'dry-runs', by)).body.faults.map(({ code, row: at, column }) => `${column ?? ''}${at} ${code}`);

  it('reads what offices write, in any order of the columns', async () => {
    const headings = ['整改情况', '检查日期', '单位名称', '期限', '风险等级', '编号', '从业人数', '备注', '所属网格', '场所说明'];
    const rows = [
      ['已整改', new Date(Date.UTC(2018, 5, 12)), '洸河木业', '2018.8.1', '橙', 'A-1', '1,200人', '=1+1', '三网格', '不读'],
      ['', '2018年6月13日', '洸河纺织', '20180802', '', 'A-2', 35, null, null, null],
    ];
    const { status, body } = await office.list(office.owner, CODE, 'imports', await itemWorkbook(headings, rows));
    expect([status, body.counts, body.remarks.map(({ kind }) => kind)]).toEqual([
      200,
      { created: 2, changed: 0, unchanged: 0 },
      ['column-ignored'],
    ]);
    expect((await office.items(CODE)).items).toMatchObject([
      {
        ...{ number: 'A-1', name: '洸河木业', deadline: '2018-08-01', state: 'rectified', grid: '三网格', remark: '=1+1' },
        custom: { staff: 1200, level: '橙', checked: '2018-06-12' },
      },
      { number: 'A-2', deadline: '2018-08-02', state: 'found', custom: { staff: 35, checked: '2018-06-13' } },
    ]);
  });

  it('reads a workbook of old Excel the same', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([FIRM_HEADINGS, ...firms(3)]);
    const workbook = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(workbook, sheet, '清单');
    const old = XLSX.write(workbook, { bookType: 'biff8', type: 'buffer' }) as Buffer;
    expect((await office.list(office.owner, CODE, 'imports', old)).body.counts).toEqual({ created: 3, changed: 0, unchanged: 0 });
    const same = await office.list(office.owner, CODE, 'imports', await itemWorkbook(FIRM_HEADINGS, firms(3)));
    expect(same.body.counts).toEqual({ created: 0, changed: 0, unchanged: 3 });
  });

  it('writes what it reads back with everything unchanged, in both languages, and no text becomes a formula', async () => {
    await send([
      {
        序号: '1',
        企业名称: '=HYPERLINK("http://x")',
        从业人数: 12,
        风险等级: '红',
        检查日期: '2018-06-12',
        整改期限: '2018-07-31',
        责任人: '安监办负责人',
      },
      { 序号: '2', 企业名称: '洸河纺织', 整改情况: '整改完成' },
    ]);
    const { id } = await office.task(CODE);
    for (const language of ['zh-CN', 'en']) {
      const url = `/api/tasks/${id}/item-ledger/items/workbook?language=${language}`;
      const answer = await office.app.inject({ method: 'GET', url, headers: office.owner.headers });
      expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('消防限期整改清单 2018-07-02.xlsx');
      const fileId = await upload(office.app, office.owner, '明细.xlsx', answer.rawPayload);
      const again = await office.owner.call<{ counts: object; faults: object[] }>('POST', `/api/tasks/${id}/item-ledger/items/imports`, {
        fileId,
      });
      expect([again.body.counts, again.body.faults]).toEqual([{ created: 0, changed: 0, unchanged: 2 }, []]);
    }
    expect((await office.items(CODE)).items[0]).toMatchObject({ post: '安监办负责人', custom: { level: '红' } });
    const taken = await office.database.sql(`select details from audit_entry where action = 'item-ledger.take-items'`);
    expect(taken).toHaveLength(2);
    expect(taken[0]).toEqual({ details: { file: expect.stringMatching(/^消防限期整改清单 2018-.*\.xlsx$/) } });
  });

  it('knows an item by its number, else by its name, and an empty cell changes nothing', async () => {
    await send([
      { 序号: '1', 企业名称: '甲公司', 地址: '一路', 整改期限: '2018-07-31' },
      { 序号: '2', 企业名称: '乙公司' },
    ]);
    const { body } = await send([
      { 序号: '1', 企业名称: '甲公司（更名）', 整改期限: '2018-08-15' },
      { 企业名称: '乙公司', 备注: '已约谈' },
      { 企业名称: '丙公司' },
    ]);
    expect(body.counts).toEqual({ created: 1, changed: 2, unchanged: 0 });
    expect(body.items.map(({ number, fields }) => [number, fields])).toEqual([
      ['1', ['name', 'deadline']],
      ['2', ['remark']],
      ['3', []],
    ]);
    expect((await office.items(CODE)).items[0]).toMatchObject({ place: '一路', deadline: '2018-08-15', formerDeadlines: ['2018-07-31'] });
  });

  it('asks where it is not certain which item is meant, and says where and why', async () => {
    await send([
      { 序号: '1', 企业名称: '甲公司' },
      { 序号: '2', 企业名称: '乙公司' },
      { 序号: '3', 企业名称: '连锁店' },
      { 序号: '4', 企业名称: '连锁店' },
    ]);
    // The upload itself leaves a file and an audit line.
    const stored = async () => {
      const { task, ledger_item, ledger_item_change, task_report, outbox } = await rowFingerprints(office.database);
      return { task, ledger_item, ledger_item_change, task_report, outbox };
    };
    const before = await stored();
    expect(
      await faults([
        { 序号: '1', 企业名称: '乙公司' },
        { 序号: '9', 企业名称: '甲公司' },
        { 企业名称: '连锁店' },
        { 序号: '8' },
        { 序号: '5', 企业名称: '丁公司' },
        { 序号: '5', 企业名称: '戊公司' },
      ]),
    ).toEqual([
      'A2 item-ledger.fault.contradiction',
      'A3 item-ledger.fault.name-elsewhere',
      'B4 item-ledger.fault.ambiguous',
      'B5 item-ledger.fault.nameless',
      'A7 item-ledger.fault.twice',
    ]);
    expect(await stored()).toEqual(before);
  });

  it('refuses what a cell cannot be, all or nothing, with row and column', async () => {
    await send([
      { 序号: '1', 企业名称: '甲公司' },
      { 序号: '2', 企业名称: '乙公司', 整改情况: '整改完成' },
    ]);
    const rows = [
      { 序号: '1', 企业名称: '甲公司', 整改情况: '已销号' },
      { 序号: '2', 企业名称: '乙公司', 整改情况: '已销号' },
      { 序号: '3', 企业名称: '丙公司', 整改情况: '差不多' },
      { 序号: '4', 企业名称: '丁公司', 整改期限: '月底' },
      { 序号: '5', 企业名称: '戊公司', 风险等级: '蓝' },
      { 序号: '6', 企业名称: '己公司', 从业人数: '很多' },
      { 序号: '7', 企业名称: '庚公司', 整改情况: '已销号' },
    ];
    expect(await faults(rows)).toEqual([
      'F5 ledger.fault.bad-date',
      'I7 ledger.fault.bad-number',
      'G2 item-ledger.fault.state-step',
      'G3 item-ledger.own-inspection',
      'G4 item-ledger.fault.state',
      'J6 item-ledger.value',
      'G8 item-ledger.fault.closed-by-owner',
    ]);
    const { status, body } = await send(rows);
    expect([status, body.errors[2]]).toEqual([
      422,
      expect.objectContaining({ field: '整改清单!G2', code: 'item-ledger.fault.state-step' }),
    ]);
    expect((await office.items(CODE)).total).toBe(2);
    expect((await send(rows.slice(1, 2), 'imports', office.head)).status).toBe(200);
  });

  it('refuses who does not keep it, and a workbook without the names', async () => {
    expect((await send([{ 企业名称: '甲公司' }], 'imports', office.leader)).body.code).toBe('item-ledger.not-keeper');
    const { body } = await office.list(office.owner, CODE, 'dry-runs', await itemWorkbook(['序号', '地址'], [[1, '一路']]));
    expect(body.faults.map(({ code }) => code)).toEqual(['ledger.fault.missing-column']);
  });

  it('takes five thousand in within a few statements, and reads the second time that nothing has changed', async () => {
    const workbook = await itemWorkbook(FIRM_HEADINGS, firms(5000));
    const begin = performance.now();
    expect((await office.list(office.owner, CODE, 'imports', workbook)).body.counts).toEqual({ created: 5000, changed: 0, unchanged: 0 });
    expect((await office.list(office.owner, CODE, 'imports', workbook)).body.counts).toEqual({ created: 0, changed: 0, unchanged: 5000 });
    // On a machine that does much else besides: it takes two or three seconds.
    expect(performance.now() - begin).toBeLessThan(60_000);
    expect((await office.task(CODE))['quantity_target']).toBe(5000);
  }, 120_000);

  it('changes many at once or none: a second who saw an older version is told which', async () => {
    await send([
      { 序号: '1', 企业名称: '甲公司' },
      { 序号: '2', 企业名称: '乙公司' },
    ]);
    const { id } = await office.task(CODE);
    const seen = (await office.items(CODE)).items.map((item) => ({ id: item.id, version: item.version }));
    const change = (by: ItemOffice['owner'], body: object) =>
      by.call<{ code: string; errors: { field: string; code: string }[] }>('POST', `/api/tasks/${id}/item-ledger/items/bulk`, {
        items: seen,
        ...body,
      });
    expect((await change(office.head, { remark: '已约谈', deadline: '2018-08-20' })).status).toBe(200);
    const second = await change(office.owner, { verb: 'rectify' });
    expect([second.status, second.body.errors.map(({ field, code }) => `${field} ${code}`)]).toEqual([
      409,
      ['items.0.version item-ledger.item-changed', 'items.1.version item-ledger.item-changed'],
    ]);
    expect((await office.bulk(office.leader, CODE, '', { remark: 'x' })).body.code).toBe('item-ledger.not-keeper');
    expect((await office.bulk(office.leader, CODE, '', { verb: 'close' })).body.errors.map(({ field }) => field)).toEqual([
      ...['items.0.verb', 'items.1.verb'],
    ]);
    expect((await office.items(CODE)).items.map(({ state, remark }) => `${state} ${remark}`)).toEqual(['found 已约谈', 'found 已约谈']);
  });

  it('corrects one, keeps its columns while they are used, and finds by state, word, unit and who answers', async () => {
    await send([{ 序号: '1', 企业名称: '甲公司', 责任人: '安监办负责人', 风险等级: '红' }]);
    const { id } = await office.task(CODE);
    const [item] = (await office.items(CODE)).items;
    const body = {
      number: '1',
      name: '甲公司',
      place: '二路',
      responsiblePostId: item!.responsiblePostId,
      custom: { level: '黄' },
      version: item!.version,
    };
    const path = `/api/tasks/${id}/item-ledger/items/${item!.id}`;
    expect((await office.owner.call('PUT', path, { ...body, custom: { level: '蓝' } })).status).toBe(422);
    expect((await office.owner.call<{ item: object }>('PUT', path, body)).body.item).toMatchObject({
      place: '二路',
      custom: { level: '黄' },
    });
    expect((await office.owner.call('PUT', path, body)).status).toBe(409);
    const { ledger } = await office.ledger(CODE);
    const shape = { ...RECTIFICATION, version: ledger!.version };
    expect((await office.setUp(CODE, { ...shape, columns: COLUMNS.slice(0, 1) })).body.code).toBe('item-ledger.column-in-use');
    expect((await office.setUp(CODE, { ...shape, rectification: false, columns: COLUMNS })).body.code).toBe('item-ledger.kind-in-use');
    expect((await office.setUp(CODE, { ...shape, columns: [{ key: 'a', title: '备 注', kind: 'text' }] })).body.code).toBe(
      'item-ledger.column-built-in',
    );
    const [unit] = await office.database.sql(`select unit_id as id from office__post where title = '安监办负责人'`);
    const found = async (query: string) => (await office.items(CODE, query)).total;
    expect(
      await Promise.all(
        ['&state=found', '&state=closed', '&q=二路', '&q=%25', '&responsible=安监', `&unit=${String(unit!['id'])}`].map(found),
      ),
    ).toEqual([...[1, 0, 1, 0, 1, 1]]);
  });

  it('is no excuse for a task that nobody signed for, and rests with a suspended one', async () => {
    expect((await office.setUp('GZ03-03', RECTIFICATION)).status).toBe(200);
    const closed = await itemWorkbook(FIRM_HEADINGS, [[1, '甲公司', null, null, null, null, '已销号', null]]);
    expect((await office.list(office.desk, 'GZ03-03', 'dry-runs', closed)).body.faults).toMatchObject([{ code: 'task.state', row: null }]);
    const { id, version } = await office.task('GZ03-03');
    await office.leader.call('POST', `/api/tasks/${id}/suspension`, { reason: '机构调整', version });
    itIs(office.app, '2018-07-03');
    const answer = await office.desk.call<{ code: string }>('POST', `/api/tasks/${id}/item-ledger/items`, { name: '甲公司' });
    expect([answer.status, answer.body.code]).toEqual([409, 'item-ledger.rests']);
  });

  it('brings nothing back that was removed, be it by number or by name, and leaves its number alone', async () => {
    await send([
      { 序号: '7', 企业名称: '洸河木业' },
      { 序号: '8', 企业名称: '洸河纺织' },
    ]);
    expect((await office.bulk(office.desk, CODE, '&q=木业', { verb: 'remove', reason: '不在辖区' })).status).toBe(200);
    expect(await faults([{ 序号: '7', 企业名称: '洸河木业' }])).toEqual(['A2 item-ledger.fault.removed']);
    expect(await faults([{ 序号: '7', 企业名称: '另一家' }])).toEqual(['A2 item-ledger.fault.removed']);
    expect(await faults([{ 企业名称: '洸河木业' }])).toEqual(['B2 item-ledger.fault.removed']);
    expect(await faults([{ 序号: '8', 企业名称: '洸河纺织', 整改情况: '已移除' }])).toEqual(['G2 item-ledger.fault.state']);
    expect((await send([{ 企业名称: '第九家' }])).body.counts).toEqual({ created: 1, changed: 0, unchanged: 0 });
    expect((await office.items(CODE)).items.map(({ number }) => number)).toEqual(['8', '9']);
    // Whoever means another firm of the same name gives it a number of its own.
    expect((await send([{ 序号: '10', 企业名称: '洸河木业' }])).body.counts).toEqual({ created: 1, changed: 0, unchanged: 0 });
  });
});
