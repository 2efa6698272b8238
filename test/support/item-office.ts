import ExcelJS from 'exceljs';
import type { ProjectId } from '#libs/battle-map/action-plan/contract';
import type { ItemImportBody, ItemView, LedgerView } from '#libs/battle-map/item-ledger/http/item-ledger.schema';
import { ReverseSchedules } from '#libs/battle-map/reverse-schedule/contract';
import { golden, type LedgerOffice, openLedgerOffice } from './ledger-office.js';
import type { Answer, Browser } from './sign-in.js';
import { inTransaction } from './tasks.js';
import { upload } from './uploads.js';

type Refused = { readonly code: string; readonly errors: readonly { readonly field: string; readonly code: string }[] };
export type Told<Body> = Answer<Body & Refused>;

/** The office of 2018 with the plan of GZ03 approved, and somebody on every post that has a say in its tasks. */
export interface ItemOffice extends LedgerOffice {
  readonly owner: Browser;
  readonly head: Browser;
  readonly leader: Browser;
  readonly desk: Browser;
  task(code: string): Promise<{ readonly id: string; readonly version: number; readonly [column: string]: unknown }>;
  sign(code: string): Promise<void>;
  ledger(code: string, by?: Browser): Promise<LedgerView>;
  setUp(code: string, shape?: object, by?: Browser): Promise<Told<LedgerView>>;
  items(code: string, query?: string, by?: Browser): Promise<{ readonly items: ItemView[]; readonly total: number }>;
  /** The same of all items that the query finds. */
  bulk(by: Browser, code: string, query: string, change: object): Promise<Told<LedgerView>>;
  list(by: Browser, code: string, to: 'dry-runs' | 'imports', workbook: Uint8Array): Promise<Told<ItemImportBody>>;
}

export const RECTIFICATION = { title: '消防限期整改清单', unit: '家', rectification: true };

export async function openItemOffice(): Promise<ItemOffice> {
  const office = await openLedgerOffice();
  const { app, database } = office;
  const { state, report } = await office.send('imports', await office.upload(golden('ledger.xlsx'), golden('people.json')));
  if (state !== 'done') throw new Error(`The ledger is ${state}: ${JSON.stringify(report.faults)}`);
  const [project] = await database.sql(
    `select project.id, force.head_post_id, force.leader_post_id,
       (select owner_post_id from task where code = 'GZ03-02') as owner_post_id
     from project join task_force as force on force.id = project.force_id where project.code = 'GZ03'`,
  );
  const { staff: owner, 'force-head': head, leader, 'supervision-desk': desk } = office.by;
  const seats: [Browser, string][] = [
    [owner, 'owner_post_id'],
    [head, 'head_post_id'],
    [leader, 'leader_post_id'],
  ];
  for (const [by, post] of seats) await database.sql('update post set account_id = $1 where id = $2', [by.me.accountId, project![post]]);
  await inTransaction(app, (tx) => app.get(ReverseSchedules, { strict: false }).approve(tx, project!['id'] as ProjectId, '街道办主任'));
  const task = async (code: string) => {
    const [row] = await database.sql('select *, completed_on::text, due::text from task__task where code = $1', [code]);
    return row as { id: string; version: number };
  };
  const path = async (code: string) => `/api/tasks/${(await task(code)).id}/item-ledger`;
  const items = async (code: string, query = '', by = desk) =>
    (await by.call<{ items: ItemView[]; total: number }>('GET', `${await path(code)}/items?size=200${query}`)).body;
  return {
    ...office,
    ...{ owner, head, leader, desk, task, items },
    sign: async (code) => {
      const { id, version } = await task(code);
      const answer = await owner.call('POST', `/api/tasks/${id}/sign-for`, { version });
      if (answer.status !== 200) throw new Error(`Not signed for: ${JSON.stringify(answer.body)}`);
    },
    ledger: async (code, by = desk) => (await by.call<LedgerView>('GET', await path(code))).body,
    setUp: async (code, shape = RECTIFICATION, by = desk) => by.call('PUT', await path(code), shape),
    bulk: async (by, code, query, change) => {
      const found = (await items(code, query)).items.map(({ id, version }) => ({ id, version }));
      return by.call('POST', `${await path(code)}/items/bulk`, { items: found, ...change });
    },
    list: async (by, code, to, workbook) => {
      const fileId = await upload(app, by, '明细.xlsx', workbook);
      return by.call('POST', `${await path(code)}/items/${to}`, { fileId });
    },
  };
}

/** A workbook of one sheet, written by another library than the one that reads it. */
export async function itemWorkbook(
  headings: readonly string[],
  rows: readonly unknown[][],
  above: readonly unknown[][] = [],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('整改清单');
  sheet.addRows([...above, [...headings], ...rows]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** So many firms, in the words of an office. */
export const firms = (count: number): unknown[][] =>
  Array.from({ length: count }, (_, index) => [
    index + 1,
    `第${index + 1}工贸有限公司`,
    `园区路${index + 1}号`,
    `第${(index % 9) + 1}网格`,
    `王${index + 1}`,
    '2018年7月31日前',
    '未整改',
    '',
  ]);
export const FIRM_HEADINGS = ['序号', '企业名称', '地址', '网格', '责任人', '整改期限', '整改情况', '备注'];
