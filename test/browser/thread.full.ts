import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { logIn } from './people.js';
import { PHOTO } from './guests.js';
import { look, tooSmall } from './look.js';
import { type RunningProduct, startProduct } from './product.js';
import { closeDrawer, moveOn } from './sample-bar.js';
import { counts, DESKTOP, DONE, openBrowser, PHONE, says, visit, type Visitor } from './visitor.js';

type Language = 'zh-CN' | 'en';
interface LogIn {
  readonly name: string;
  readonly password: string;
}

const LEDGER = join(import.meta.dirname, '../../libs/battle-map/sample/data/ledger.xlsx');

/** Posts of the sample office, as its log-ins name them. */
const DESK = '督导办专员一';
const OWNER = '党建办负责人';
const HEAD = '组织委员';
const SECRETARY = '积分评定委员会秘书';

let product: RunningProduct;
let browser: Browser;
let desk: Page;
let ownersPhone: Page;
let secretarysDesk: Page;
const logIns = new Map<string, LogIn>();
const visitors: Visitor[] = [];

beforeAll(async () => {
  product = await startProduct({ RATE_LIMIT_PER_MINUTE: '100000' });
  browser = await openBrowser();
}, 180_000);

afterEach(() => {
  expect(visitors.flatMap((visitor) => visitor.complaints)).toEqual([]);
});

afterAll(async () => {
  await Promise.all(visitors.map((visitor) => visitor.leave()));
  await browser?.close();
  await product?.stop();
}, 60_000);

async function newProfile(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const visitor = await visit(browser, product.address, options);
  visitors.push(visitor);
  return visitor.page;
}

async function arrive(post: string, path: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const page = await newProfile(options);
  await page.goto(path);
  await logIn(page, logIns.get(post)!, options.language);
  return page;
}

/** At the width of a desk and at that of a phone. */
async function looksRight(page: Page, name: string, language: Language = 'zh-CN'): Promise<void> {
  const faults = await look(page, `thread-${name}-${language}-1440`);
  await page.setViewportSize(PHONE);
  faults.push(...(await look(page, `thread-${name}-${language}-390`)));
  await page.setViewportSize(DESKTOP);
  expect(faults).toEqual([]);
}

async function phoneLooksRight(page: Page, name: string, language: Language = 'zh-CN'): Promise<void> {
  expect([...(await look(page, `thread-phone-${name}-${language}`)), ...(await tooSmall(page))]).toEqual([]);
}

const taskRow = (page: Page, code: string) => page.getByRole('row').filter({ hasText: code });

describe('the whole thread in Chinese', () => {
  it('begins with an empty installation that becomes the sample office', async () => {
    desk = await newProfile();
    await desk.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await desk.goto('/');
    await desk.getByRole('button', { name: '看一看示范单位' }).waitFor();
    await looksRight(desk, 'first-page');
    await desk.getByRole('button', { name: '看一看示范单位' }).click();
    await looksRight(desk, 'sample-offer');
    await desk.getByRole('dialog').getByRole('button', { name: '建立示范单位' }).click();
    await desk.getByRole('heading', { name: '示范单位已建成：登录账号' }).waitFor(DONE);
    await desk.getByRole('button', { name: '复制全部' }).click();
    await desk.getByText('已复制').waitFor();
    const copied = await desk.evaluate<string>('navigator.clipboard.readText()');
    for (const line of copied.split(/\r?\n/)) {
      const [name, password, post] = line.split('\t');
      logIns.set(post!, { name: name!, password: password! });
    }
    expect(logIns.size).toBe(49);
    expect(logIns.get(DESK)!.name).toBe('dudao1');
    await looksRight(desk, 'log-ins');
    await desk.getByRole('button', { name: '已保存，前往登录' }).click();
    await desk.getByRole('button', { name: '登录', exact: true }).waitFor();
    await looksRight(desk, 'log-in');
    await logIn(desk, logIns.get(DESK)!);
    await desk.getByText(/业务日期：2018年7月2日/).waitFor();
    await looksRight(desk, 'start');
  });

  it('finds nothing to take over in the ledger that it was made of', async () => {
    await desk.getByRole('link', { name: '导入台账' }).first().click();
    await desk.getByLabel('台账文件（.xlsx 或 .xls）').setInputFiles(LEDGER);
    await desk.getByRole('button', { name: '试导入' }).click();
    await desk.getByRole('status').filter({ hasText: '没有需要导入的' }).waitFor(DONE);
    await counts(desk.getByRole('button', { name: '正式导入' }), 0);
    await looksRight(desk, 'import');
  });

  it('hangs the map: twenty projects, each with its light and why', async () => {
    await desk.getByRole('link', { name: '作战图', exact: true }).click();
    await desk.getByRole('heading', { level: 1, name: '作战图' }).waitFor();
    const projects = desk.getByRole('table', { name: '作战图' });
    await projects.getByRole('cell', { name: 'GZ01' }).waitFor();
    await counts(projects.getByRole('row'), 21);
    await says(taskRow(desk, 'GZ01'), '距完成期限还缺 5 个工作日');
    await looksRight(desk, 'map');
    await desk.getByRole('combobox', { name: '状态' }).selectOption({ label: '黄灯' });
    await projects.getByRole('cell', { name: 'XM01' }).waitFor({ state: 'detached' });
    await counts(projects.getByRole('row'), 2);
    await projects.getByRole('cell', { name: '黄灯' }).waitFor();
    await desk.getByRole('combobox', { name: '状态' }).selectOption({ label: '全部' });
    await projects.getByRole('cell', { name: 'XM01' }).waitFor();
    await desk.getByRole('combobox', { name: '工作专班' }).selectOption({ label: '洸河中学项目专班' });
    await projects.getByRole('cell', { name: 'GZ01' }).waitFor({ state: 'detached' });
    await counts(projects.getByRole('row'), 2);
    await desk.getByRole('combobox', { name: '工作专班' }).selectOption({ label: '全部' });
  });

  it('says of the project that cannot be done what is missing, why, and what would help', async () => {
    await taskRow(desk, 'GZ01').getByRole('link', { name: '打开项目' }).click();
    await desk
      .getByText(/距完成期限还缺 5 个工作日/)
      .first()
      .waitFor();
    await desk.getByText(/GZ01-02 .+ → GZ01-03 /).waitFor();
    await desk.getByText(/压缩 GZ01-02 /).waitFor();
    const tasks = desk.getByRole('table', { name: '任务' });
    await says(tasks.getByRole('row').filter({ hasText: 'GZ01-02' }), '一开始就来不及');
    expect(await tasks.getByRole('row').filter({ hasText: 'GZ01-01' }).textContent()).not.toContain('一开始就来不及');
    await looksRight(desk, 'project');
  });

  it('reminds the owner on the working day after the due date, once, of both tasks', async () => {
    await moveOn(desk, '2018-07-17', '2018年7月17日');
    const drawer = desk.getByRole('dialog');
    await drawer.getByRole('heading', { name: '发出的提醒（1）' }).waitFor();
    await says(drawer.getByRole('listitem').first(), new RegExp(`7月16日.*${OWNER}.*GZ01-01.*GZ01-02`));
    await looksRight(desk, 'happened-july-17');
    await closeDrawer(desk);
    await desk.getByRole('link', { name: '提醒消息' }).click();
    await desk.getByRole('button', { name: /^查看消息/ }).waitFor();
    await looksRight(desk, 'reminders');
    await desk.getByRole('button', { name: /^查看消息/ }).click();
    const letter = desk.getByRole('dialog').getByRole('region', { name: '收到时的样子' });
    await letter.getByText('GZ01-02').first().waitFor();
    await looksRight(desk, 'reminder');
    await closeDrawer(desk);
  });

  it('lets the owner report on his phone, with a photo', async () => {
    ownersPhone = await arrive(OWNER, '/m', { viewport: PHONE });
    await ownersPhone.getByRole('button', { name: /已逾期/ }).click();
    await ownersPhone.getByRole('heading', { level: 1, name: '已逾期' }).waitFor();
    await phoneLooksRight(ownersPhone, 'overdue');
    await ownersPhone.getByRole('button').filter({ hasText: 'GZ01-01' }).click();
    await ownersPhone.getByRole('button', { name: '签收', exact: true }).click();
    await ownersPhone.getByText('已签收。').waitFor();
    await phoneLooksRight(ownersPhone, 'task');
    await ownersPhone.getByRole('slider').press('End');
    await ownersPhone.getByLabel('一句话说明（选填）').fill('场所已选定，已报办事处');
    await ownersPhone.getByLabel('选照片或文件').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: PHOTO });
    await ownersPhone.getByRole('button', { name: '删除 现场.png' }).waitFor();
    await phoneLooksRight(ownersPhone, 'report');
    await ownersPhone.getByRole('button', { name: '报送完成，提请验收' }).click();
    await ownersPhone.getByText('已报送。').waitFor();
    await ownersPhone.getByRole('img', { name: '照片：现场.png' }).waitFor();
    await phoneLooksRight(ownersPhone, 'reported');
    await counts(ownersPhone.getByRole('button', { name: '验收通过' }), 0);
  });

  it('lets the head accept on his phone; made up late, the task turns yellow and not green', async () => {
    const phone = await arrive(HEAD, '/m', { viewport: PHONE });
    await phone.getByRole('button', { name: /等我验收/ }).click();
    await phone.getByRole('button').filter({ hasText: 'GZ01-01' }).waitFor();
    await phoneLooksRight(phone, 'to-accept');
    await phone.getByRole('button').filter({ hasText: 'GZ01-01' }).click();
    await phone.getByRole('button', { name: '验收通过', exact: true }).waitFor();
    await phoneLooksRight(phone, 'review');
    await phone.getByRole('button', { name: '验收通过', exact: true }).click();
    await phone.getByText('已验收。').waitFor();
    await phoneLooksRight(phone, 'accepted');
    await desk.getByRole('link', { name: '作战图', exact: true }).click();
    await taskRow(desk, 'GZ01').getByRole('button').first().click();
    const tasks = desk.getByRole('table', { name: '任务' });
    const row = tasks.getByRole('row').filter({ hasText: 'GZ01-01' });
    await row.getByText('黄灯').waitFor();
    await says(row, '补办只能转黄，不能转绿');
    await looksRight(desk, 'map-tasks');
    await row.getByRole('link').first().click();
    await desk.getByRole('img', { name: '照片：现场.png' }).waitFor();
    await looksRight(desk, 'task');
  });

  it('ends July: the secretary drafts, confirms and locks its points', async () => {
    await moveOn(desk, '2018-08-01', '2018年8月1日');
    await looksRight(desk, 'happened-august-1');
    await closeDrawer(desk);
    secretarysDesk = await arrive(SECRETARY, '/scores');
    const press = async (verb: string, shot: string) => {
      await secretarysDesk.getByRole('button', { name: verb }).click();
      await looksRight(secretarysDesk, shot);
      await secretarysDesk.getByRole('dialog').getByRole('button', { name: verb }).click();
    };
    await secretarysDesk.getByText('本月尚未草拟。').waitFor();
    await press('草拟本月', 'scores-draft');
    const late = secretarysDesk.getByRole('table', { name: '2018年7月：逐条说明' }).getByRole('row').filter({ hasText: 'GZ01-01' });
    await late.getByText('任务 GZ01-01 应于2018年7月13日完成，2018年7月17日报送完成，逾期 2 个工作日。').waitFor(DONE);
    await looksRight(secretarysDesk, 'scores-drafted');
    await press('确认本月', 'scores-confirm');
    await press('锁定本月', 'scores-lock');
    await secretarysDesk.getByRole('cell', { name: '已锁定' }).waitFor();
    await looksRight(secretarysDesk, 'scores-locked');
  });

  it('shows the table of the evaluation, and to each his own points only', async () => {
    await secretarysDesk.getByRole('link', { name: '评定结果' }).click();
    await secretarysDesk.getByRole('heading', { level: 1, name: '评定结果' }).waitFor();
    await says(secretarysDesk.getByRole('row').filter({ hasText: OWNER }), '97.00');
    await looksRight(secretarysDesk, 'evaluation');
    await ownersPhone.goto('/my-scores');
    // GZ01-01 cost 1.00 by R3; GZ01-03, not reported at all, 2.00 by R4.
    await ownersPhone.getByRole('table', { name: '逐条说明' }).getByText('GZ01-03').first().waitFor();
    const lines = ownersPhone.getByRole('table', { name: '逐条说明' }).getByRole('row');
    await lines.nth(2).waitFor();
    await counts(lines, 3);
    await looksRight(ownersPhone, 'own-scores');
    await ownersPhone.goto('/scores');
    await ownersPhone.getByRole('heading', { level: 1, name: '没有权限' }).waitFor();
    await looksRight(ownersPhone, 'refused');
  });
});

describe('the same office in English', () => {
  // What an account chose in one test stays chosen.
  beforeEach(() => product.database.sql(`update account set language = 'zh-CN'`));

  const english = async (post: string, path: string) => {
    const page = await arrive(post, path, { language: 'en' });
    // The accounts were made in Chinese.
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText(/Business date: Wednesday, 1 Aug 2018/).waitFor();
    return page;
  };

  it('is read by the supervision desk', async () => {
    const page = await english(DESK, '/');
    await looksRight(page, 'start', 'en');
    await page.getByRole('link', { name: 'Take over a ledger' }).first().click();
    await page.getByLabel('Ledger (.xlsx or .xls)').setInputFiles(LEDGER);
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByRole('status').filter({ hasText: 'nothing to take over' }).waitFor(DONE);
    await looksRight(page, 'import', 'en');
    await page.getByRole('link', { name: 'Battle map', exact: true }).click();
    await taskRow(page, 'GZ01').getByRole('button').first().click();
    const row = page.getByRole('table', { name: 'Task', exact: true }).getByRole('row').filter({ hasText: 'GZ01-01' });
    await row.getByText('made up turns yellow, never green').waitFor();
    await looksRight(page, 'map-tasks', 'en');
    await row.getByRole('link').first().click();
    await page.getByRole('img', { name: 'Photo: 现场.png' }).waitFor();
    await looksRight(page, 'task', 'en');
    await page.goBack();
    await taskRow(page, 'GZ01').getByRole('link', { name: 'Open the project' }).click();
    await page.getByText('What would help').waitFor();
    await looksRight(page, 'project', 'en');
    await page.getByRole('link', { name: 'Reminders' }).click();
    const show = page.getByRole('button', { name: /^Show the message/ });
    await show.last().waitFor();
    await looksRight(page, 'reminders', 'en');
    await show.last().click();
    await page.getByRole('dialog').getByRole('region', { name: 'As it would arrive' }).waitFor();
    await looksRight(page, 'reminder', 'en');
    await closeDrawer(page);
    await page.getByRole('button', { name: 'What happened' }).click();
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: /^Messages/ })
      .waitFor();
    await looksRight(page, 'happened-august-1', 'en');
  });

  it('is read by the secretary of the points and by the owner', async () => {
    const page = await english(SECRETARY, '/scores');
    await page.getByRole('cell', { name: 'locked', exact: true }).waitFor();
    await looksRight(page, 'scores-locked', 'en');
    await page.getByRole('link', { name: 'Evaluation' }).click();
    await page.getByRole('heading', { level: 1, name: 'Evaluation' }).waitFor();
    await page.getByRole('row').filter({ hasText: OWNER }).waitFor();
    await looksRight(page, 'evaluation', 'en');
    const own = await english(OWNER, '/my-scores');
    await own.getByRole('table', { name: 'Entry by entry' }).getByText('GZ01-01').first().waitFor();
    await looksRight(own, 'own-scores', 'en');
    await own.goto('/scores');
    await own.getByRole('heading', { level: 1, name: 'No permission' }).waitFor();
    await looksRight(own, 'refused', 'en');
  });

  it('is worked in on a phone', async () => {
    const inEnglish = async (post: string) => {
      const page = await arrive(post, '/m', { viewport: PHONE });
      await page.locator('summary').click();
      await page.getByRole('button', { name: 'English' }).click();
      return page;
    };
    const phone = await inEnglish(OWNER);
    await phone.getByRole('button', { name: /Overdue/ }).click();
    await phone.getByRole('heading', { level: 1, name: 'Overdue' }).waitFor();
    await phoneLooksRight(phone, 'overdue', 'en');
    await phone.getByRole('button').filter({ hasText: 'GZ01-02' }).click();
    await phone.getByRole('button', { name: 'Sign for it' }).waitFor();
    await phoneLooksRight(phone, 'task', 'en');
    const head = await inEnglish(HEAD);
    await head.getByRole('button', { name: /To accept/ }).click();
    await head.getByRole('heading', { level: 1, name: 'To accept' }).waitFor();
    await phoneLooksRight(head, 'to-accept', 'en');
  });
});
