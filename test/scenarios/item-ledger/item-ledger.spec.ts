import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { itIs } from '../../support/tasks.js';
import { FIRM_HEADINGS, firms, type ItemOffice, itemWorkbook, openItemOffice, RECTIFICATION } from '../../support/item-office.js';

interface Stand {
  readonly found: number;
  readonly rectified: number;
  readonly closed: number;
  readonly done: number;
  readonly target: number;
  readonly percent: number;
  readonly task: string;
}
const expected = JSON.parse(readFileSync('test/scenarios/item-ledger/expected.json', 'utf8')) as {
  firms: Record<string, Stand>;
  overdueOnAugust1: number;
  completedOn: string;
  reports: { on: string; done: number; percent: number; correction: boolean }[];
  terms: { rule: string; from: string; due: string }[];
  notYet: { rule: string; from: string };
};

describe('sixty-five firms to rectify, GZ03-02', () => {
  const CODE = 'GZ03-02';
  let office: ItemOffice;
  beforeAll(async () => {
    office = await openItemOffice();
  }, 90_000);
  afterAll(() => office.close());

  const stand = async (): Promise<Stand> => {
    const { counts } = await office.ledger(CODE);
    const task = await office.task(CODE);
    const { found, rectified, closed } = counts.states;
    return {
      ...{ found, rectified, closed },
      done: Number(task['quantity_done']),
      target: Number(task['quantity_target']),
      percent: Number(task['percent']),
      task: String(task['state']),
    };
  };
  const numbers = (from: number, to: number, items: { id: string; number: string; version: number }[]) =>
    items.filter(({ number }) => Number(number) >= from && Number(number) <= to).map(({ id, version }) => ({ id, version }));
  const change = async (by: ItemOffice['owner'], from: number, to: number, body: object) => {
    const { items } = await office.items(CODE);
    const { id } = await office.task(CODE);
    const answer = await by.call('POST', `/api/tasks/${id}/item-ledger/items/bulk`, { items: numbers(from, to, items), ...body });
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  };

  it('are taken over from a workbook of the office, after a dry run that leaves nothing', async () => {
    await office.sign(CODE);
    expect((await office.setUp(CODE, RECTIFICATION, office.owner)).status).toBe(200);
    const workbook = await itemWorkbook(FIRM_HEADINGS, firms(65), [['存在问题单位整改清单']]);
    const counts = { created: 65, changed: 0, unchanged: 0 };
    expect((await office.list(office.owner, CODE, 'dry-runs', workbook)).body).toMatchObject({ counts, faults: [] });
    expect((await office.items(CODE)).total).toBe(0);
    expect((await office.list(office.owner, CODE, 'imports', workbook)).body).toMatchObject({ counts, faults: [] });
    expect(await stand()).toEqual(expected.firms['imported']);
    const again = await office.list(office.owner, CODE, 'imports', workbook);
    expect(again.body.counts).toEqual({ created: 0, changed: 0, unchanged: 65 });
  });

  it('whose owner reports no percent any more', async () => {
    const { id, version } = await office.task(CODE);
    const { body } = await office.owner.call<{ code: string; remedy: string }>('POST', `/api/tasks/${id}/reports`, {
      quantity: 10,
      version,
    });
    expect(body).toMatchObject({ code: 'task.report.counted', remedy: expect.stringContaining('明细台账') });
    expect((await office.owner.call<{ may: string[] }>('GET', `/api/tasks/${id}`)).body.may).not.toContain('report');
  });

  it('go from found to closed, and the count is the progress of the task', async () => {
    itIs(office.app, '2018-07-20');
    await change(office.owner, 1, 40, { verb: 'rectify' });
    expect(await stand()).toEqual(expected.firms['rectified']);
    itIs(office.app, '2018-07-25');
    await change(office.head, 1, 38, { verb: 'close' });
    expect(await stand()).toEqual(expected.firms['closed']);
    await change(office.head, 39, 40, { verb: 'fail', reason: '消防通道仍被占用', deadline: '2018-08-10' });
    expect(await stand()).toEqual(expected.firms['failed']);
    itIs(office.app, '2018-08-01');
    expect((await office.ledger(CODE)).counts.overdue).toBe(expected.overdueOnAugust1);
    expect((await office.items(CODE, '&overdue=true')).total).toBe(expected.overdueOnAugust1);
    const [failed] = (await office.items(CODE, '&q=第39工贸')).items;
    expect(failed).toMatchObject({ deadline: '2018-08-10', formerDeadlines: ['2018-07-31'], failedInspections: 1, overdue: false });
    itIs(office.app, '2018-08-08');
    await change(office.owner, 39, 65, { verb: 'rectify' });
    expect(await stand()).toEqual(expected.firms['rectifiedAgain']);
    itIs(office.app, '2018-08-09');
    await change(office.head, 39, 65, { verb: 'close' });
    expect(await stand()).toEqual(expected.firms['allClosed']);
  });

  it('lower it honestly when one is found again', async () => {
    itIs(office.app, '2018-08-10');
    await change(office.desk, 7, 7, { verb: 'reopen', reason: '回头看发现反弹', deadline: '2018-08-17' });
    expect(await stand()).toEqual(expected.firms['reopened']);
    itIs(office.app, '2018-08-13');
    await change(office.owner, 7, 7, { verb: 'rectify' });
    await change(office.leader, 7, 7, { verb: 'close' });
    expect(await stand()).toEqual(expected.firms['closedAgain']);
  });

  it('are reported by what was counted, and rest once the head has accepted the task', async () => {
    const reports = await office.database.sql(
      `select reported_on::text as on, quantity_done as done, percent, correction from task__report
       where task_id = $1 and counted order by task_version`,
      [(await office.task(CODE)).id],
    );
    expect(reports).toEqual(expected.reports);
    itIs(office.app, '2018-08-14');
    const { id, version } = await office.task(CODE);
    expect((await office.head.call('POST', `/api/tasks/${id}/acceptance`, { version })).status).toBe(200);
    expect(await stand()).toEqual(expected.firms['accepted']);
    expect((await office.task(CODE))['completed_on']).toBe(expected.completedOn);
    const late = await office.bulk(office.desk, CODE, '&q=第7工贸', { verb: 'reopen', reason: '再查', deadline: '2018-09-01' });
    expect([late.status, late.body.code]).toEqual([409, 'item-ledger.rests']);
    expect(await office.ledger(CODE)).toMatchObject({ rests: 'accepted', mayKeep: false });
    expect((await office.items(CODE)).items.flatMap(({ may }) => may)).toEqual([]);
  });

  it('keep everything that happened to them, also from the program itself', async () => {
    const { id } = await office.task(CODE);
    const [item] = (await office.items(CODE, '&q=第39工贸')).items;
    const { body } = await office.desk.call<{ changes: { kind: string; reason: string; changedOn: string }[] }>(
      'GET',
      `/api/tasks/${id}/item-ledger/items/${item!.id}`,
    );
    expect(body.changes.map(({ kind, changedOn }) => `${kind} ${changedOn}`)).toEqual([
      'import 2018-07-02',
      'rectify 2018-07-20',
      'fail 2018-07-25',
      'rectify 2018-08-08',
      'close 2018-08-09',
    ]);
    expect(body.changes[2]?.reason).toBe('消防通道仍被占用');
    await expect(office.database.sql(`set role battle_map_app; update ledger_item_change set reason = 'x'`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('and a complaint has the deadline of the law across National Day; a rule of a later year is none', async () => {
    const { rule, from, due } = expected.terms[0]!;
    const shape = { title: '热线投诉', unit: '件', rectification: false, statutory: rule };
    expect((await office.setUp('GZ03-04', shape)).status).toBe(200);
    const { id } = await office.task('GZ03-04');
    const add = (foundOn: string) =>
      office.desk.call<{ item: object; code: string }>('POST', `/api/tasks/${id}/item-ledger/items`, { name: '噪音扰民', foundOn });
    expect((await add(from)).body.item).toMatchObject({ number: '1', deadline: due, state: 'open' });
    expect((await office.setUp('GZ03-04', { ...shape, statutory: expected.notYet.rule, version: 1 })).status).toBe(200);
    expect((await add(expected.notYet.from)).body.code).toBe('office.statutory.not-in-force');
  });

  it('and what was written down by mistake is removed by those who check, with the reason, and stays with its number', async () => {
    const { id } = await office.task('GZ03-04');
    const items = `/api/tasks/${id}/item-ledger/items`;
    for (const name of ['占道经营', '占道经营(重复)']) expect((await office.desk.call('POST', items, { name })).status).toBe(201);
    const remove = (by: ItemOffice['owner'], query: string, reason = '') => office.bulk(by, 'GZ03-04', query, { verb: 'remove', reason });
    expect((await remove(office.desk, '&q=重复')).body.errors).toMatchObject([{ field: 'reason', code: 'item-ledger.reason-missing' }]);
    expect((await remove(office.leader, '&q=重复', '重复登记')).body.code).toBe('item-ledger.not-yours');
    expect((await remove(office.desk, '', '都不要了')).body.code).toBe('item-ledger.would-be-empty');
    const { status, body } = await remove(office.desk, '&q=重复', '重复登记');
    expect([status, body.counts]).toMatchObject([200, { total: 2, done: 0, overdue: 0, states: { open: 2, removed: 1 } }]);
    expect(await office.task('GZ03-04')).toMatchObject({ quantity_target: 2, quantity_done: 0, percent: 0 });
    expect((await office.items('GZ03-04')).items.map(({ number }) => number)).toEqual(['1', '2']);
    const [gone] = (await office.items('GZ03-04', '&state=removed')).items;
    expect(gone).toMatchObject({ number: '3', state: 'removed', overdue: false, may: [] });
    const { version, post: _post, overdue: _overdue, may: _may, id: itemId, ...details } = gone!;
    const history = await office.desk.call<{ changes: { kind: string; toState: string; reason: string }[] }>('GET', `${items}/${itemId}`);
    expect(history.body.changes.at(-1)).toMatchObject({ kind: 'remove', toState: 'removed', reason: '重复登记' });
    const { number, name, place, grid, responsible, responsiblePostId, foundOn, deadline, remark, custom } = details;
    const wanted = { number, name, place, grid, responsible, responsiblePostId, foundOn, deadline, remark, custom, version };
    expect(await office.desk.call('PUT', `${items}/${itemId}`, wanted)).toMatchObject({
      status: 409,
      body: { code: 'item-ledger.removed' },
    });
    expect((await office.desk.call<{ code: string }>('POST', items, { name: '另一件', number: '3' })).body.code).toBe(
      'item-ledger.number-taken',
    );
    expect((await office.desk.call<{ item: object }>('POST', items, { name: '另一件' })).body.item).toMatchObject({ number: '4' });
    const audit = await office.database.sql(
      `select details from audit_entry where action = 'item-ledger.change-items' and details ->> 'verb' = 'remove'`,
    );
    expect(audit).toEqual([{ details: expect.objectContaining({ items: 1, reason: '重复登记' }) }]);
  });
});
