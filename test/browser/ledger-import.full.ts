import { join } from 'node:path';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { ledgerWorkbook, longLedger } from '../support/ledger-workbook.js';
import { completeFirstRun, newcomer, overNetwork, SECURITY, signIn } from '../support/sign-in.js';
import { twoSheets } from '../support/two-sheets-workbook.js';
import { Guests } from './guests.js';
import { look } from './look.js';
import { logIn } from './people.js';
import { type RunningProduct, startProduct } from './product.js';
import { counts, DONE, openBrowser, PHONE, says, seriousFaults, type VisitorOptions } from './visitor.js';

const MORNING = Date.parse('2018-07-02T09:00:00+08:00');
const golden = (name: string) => join(import.meta.dirname, '../../libs/battle-map/sample/data', name);

let product: RunningProduct;
let browser: Browser;
let desk: { readonly name: string; readonly password: string };
const guests = new Guests();

beforeAll(async () => {
  product = await startProduct({ SAMPLE: 'true' });
  await product.database.sql('update business_clock set offset_ms = $1', [MORNING - Date.now()]);
  const call = overNetwork(product.address);
  await completeFirstRun(call);
  const { password } = await newcomer(call, await signIn(call, SECURITY), { name: 'du.dao', roles: ['supervision-desk'] });
  desk = { name: 'du.dao', password };
  browser = await openBrowser();
}, 180_000);

afterEach(async () => {
  expect(await guests.leave()).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

async function arrive(options: VisitorOptions = {}): Promise<Page> {
  const page = await guests.arrive(browser, product.address, options);
  await page.goto('/import');
  await logIn(page, desk, options.language);
  return page;
}

describe('the page that takes a ledger over', () => {
  it('lists every fault with its place, and then offers no button to take it over', async () => {
    const page = await arrive();
    await page.getByLabel('台账文件（.xlsx 或 .xls）').setInputFiles({ name: '台账.xlsx', mimeType: '', buffer: await ledgerWorkbook() });
    await page.getByRole('button', { name: '试导入' }).click();
    await page.getByRole('alert').filter({ hasText: '没有保存任何内容' }).waitFor(DONE);
    await says(page.getByRole('table', { name: '问题' }).getByRole('row').nth(1), '作战图台账');
    await counts(page.getByRole('button', { name: '正式导入' }), 0);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('tries the sample ledger by the keyboard alone, takes it over, and finds nothing more to do', async () => {
    const page = await arrive();
    await page.getByLabel('台账文件（.xlsx 或 .xls）').setInputFiles(golden('ledger.xlsx'));
    await page.getByLabel('单位和岗位').setInputFiles(golden('people.json'));
    await page.getByRole('button', { name: '试导入', disabled: false }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '试导入通过' }).waitFor(DONE);
    await says(page.getByRole('table', { name: '新增和更新' }).getByRole('row').filter({ hasText: '任务' }), '143');
    await page.getByText('GZ01 到 2018-07-20 还差 5 个工作日').waitFor();
    await says(page.getByRole('table', { name: '逐项清单' }).getByRole('row').nth(1), 'people.json');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '正式导入', disabled: false }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '正式导入' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '已导入' }).waitFor(DONE);
    await page.getByRole('table', { name: '导入记录' }).getByRole('cell', { name: 'du.dao' }).waitFor();
    await page.getByRole('button', { name: '重新试导入' }).click();
    await page.getByRole('status').filter({ hasText: '没有需要导入的' }).waitFor(DONE);
  });

  it('shows how far it is, survives a reload, and is called off', async () => {
    const page = await arrive();
    // Whoever holds the links keeps the import in its middle; a dry run writes none.
    const holder = new pg.Client({ connectionString: product.database.ownerUrl });
    await holder.connect();
    await holder.query('begin; lock table task_link in exclusive mode');
    try {
      await page.getByLabel('台账文件（.xlsx 或 .xls）').setInputFiles({
        ...{ name: '长台账.xlsx', mimeType: '' },
        buffer: await longLedger(200),
      });
      await page.getByRole('button', { name: '试导入' }).click();
      await page.getByRole('status').filter({ hasText: '试导入通过' }).waitFor(DONE);
      await page.getByRole('button', { name: '正式导入' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '正式导入' }).click();
      const bar = page.getByRole('progressbar', { name: /登记任务并倒排工期：0 \/ 200/ });
      await bar.waitFor(DONE);
      await page.reload();
      await bar.waitFor();
      expect(await look(page, 'import-progress')).toEqual([]);
      const runs = page.getByRole('table', { name: '导入情况' });
      await runs.getByRole('row').filter({ hasText: '长台账.xlsx' }).getByText('正在登记').waitFor();
      await page.getByRole('button', { name: '取消导入' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: '正在取消' }).waitFor();
    } finally {
      await holder.end();
    }
    await page.getByRole('status').filter({ hasText: '已取消，没有保存任何内容' }).waitFor(DONE);
    await page.getByRole('table', { name: '导入情况' }).getByRole('row').filter({ hasText: '已取消' }).waitFor();
    expect(await look(page, 'import-cancelled')).toEqual([]);
    await page.getByRole('link', { name: '查看 台账.xlsx' }).first().click();
    await page.getByRole('alert').filter({ hasText: '没有保存任何内容' }).waitFor(DONE);
    await counts(page.getByRole('button', { name: '正式导入' }), 0);
  });

  it('takes a plan of Microsoft Project over as a draft, and tells what of it is not used', async () => {
    const page = await arrive();
    const plan = join(import.meta.dirname, '../../libs/battle-map/ledger/fixtures/outline.xml');
    await page.getByLabel('台账文件（.xlsx 或 .xls）').setInputFiles(plan);
    const project = page.getByRole('group', { name: '计划文件要成为的项目' });
    await project.waitFor(); // before the page has seen the file it offers what a ledger needs
    await page.getByRole('button', { name: '试导入', disabled: true }).waitFor();
    await counts(page.getByLabel('单位和岗位'), 0);
    await project.getByLabel('项目编号').fill('JH01');
    await project.getByLabel('项目名称').fill('计划文件项目');
    await project.getByLabel('工作专班').selectOption('ZB01');
    await page.getByRole('button', { name: '试导入', disabled: false }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '试导入通过：《JH01 计划文件项目》' }).waitFor(DONE);
    await page.getByRole('table', { name: '说明' }).getByRole('row').filter({ hasText: '未采用' }).first().waitFor();
    expect(await look(page, 'import-plan')).toEqual([]);
    await page.getByRole('button', { name: '正式导入' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '正式导入' }).click();
    await page.getByRole('status').filter({ hasText: '《JH01 计划文件项目》已导入' }).waitFor(DONE);
  });

  it('says why a run has failed, and asks for the same files once more', async () => {
    const page = await arrive();
    const [run] = await product.database.sql(
      `update ledger_run set state = 'failed', failure = 'worker-ended', report = null
       where id = (select id from ledger_run where state = 'refused' order by asked_at limit 1) returning id`,
    );
    await page.goto(`/import?run=${String(run!['id'])}`);
    await page.getByRole('alert').filter({ hasText: '文件可能过大' }).waitFor();
    expect(await look(page, 'import-failed-zh-CN-1440')).toEqual([]);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('alert').filter({ hasText: '没有保存任何内容' }).waitFor(DONE);
    await page.getByRole('table', { name: '问题' }).waitFor(DONE);
    expect(page.url()).not.toContain(String(run!['id']));
  });

  it('is read on a phone and in English', async () => {
    const page = await arrive({ language: 'en', viewport: PHONE });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Take over a ledger' }).waitFor();
    await page.reload();
    await page.getByLabel('Ledger (.xlsx or .xls)').setInputFiles(golden('ledger.xlsx'));
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByRole('status').filter({ hasText: 'nothing to take over' }).waitFor(DONE);
    expect(await look(page, 'import-phone-en')).toEqual([]);
    const plan = join(import.meta.dirname, '../../libs/battle-map/ledger/fixtures/links.xml');
    await page.getByLabel('Ledger (.xlsx or .xls)').setInputFiles(plan);
    await page.getByRole('group', { name: 'The project that the plan becomes' }).getByLabel('Code of the project').fill('JH01');
    expect(await look(page, 'import-plan-phone-en')).toEqual([]);
  });

  it.each([
    ['zh-CN', '1440', undefined],
    ['en', '1440', undefined],
    ['zh-CN', 'phone', PHONE],
    ['en', 'phone', PHONE],
  ] as const)('says on which of several sheets each fault and each entry stands, in %s, %s', async (language, size, viewport) => {
    await product.database.sql('update account set language = $1', [language]);
    const page = await arrive({ language, ...(viewport && { viewport }) });
    const word = (zh: string, en: string) => (language === 'en' ? en : zh);
    const file = async (buffer: Buffer) => {
      await page
        .getByLabel(word('台账文件（.xlsx 或 .xls）', 'Ledger (.xlsx or .xls)'))
        .setInputFiles({ name: '两张表.xlsx', mimeType: '', buffer });
      await page.getByRole('button', { name: word('试导入', 'Try it'), disabled: false }).click();
    };
    await file(await twoSheets({ school: '建设办', road: '无此办' }));
    await page
      .getByRole('alert')
      .filter({ hasText: word('没有保存任何内容', 'nothing was saved') })
      .waitFor(DONE);
    await says(
      page
        .getByRole('table', { name: word('问题', 'Faults') })
        .getByRole('row')
        .nth(1),
      '道路专班',
    );
    expect(await look(page, `import-sheets-faults-${language}-${size}`)).toEqual([]);
    await page.reload();
    await file(await twoSheets());
    const items = page.getByRole('table', { name: word('逐项清单', 'One by one') });
    await items.waitFor(DONE);
    await says(items.getByRole('row').filter({ hasText: 'XM91-02' }).first(), '作战图台账 F5');
    await says(items.getByRole('row').filter({ hasText: '路面' }).first(), '道路专班 I3');
    expect(await look(page, `import-sheets-${language}-${size}`)).toEqual([]);
  });
});
