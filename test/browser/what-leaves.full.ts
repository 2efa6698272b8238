import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { approve } from './guanghe.js';
import { guangheWalk } from './guanghe-walk.js';
import { look } from './look.js';
import { DESKTOP, PHONE, type VisitorOptions } from './visitor.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;

const walk = guangheWalk(async (guanghe) => {
  await approve(guanghe, 'XM01');
});
const arrive = (path: string, options: VisitorOptions = {}): Promise<Page> => walk.arrive('owner', path, options);

async function saved(page: Page, link: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

async function codesOf(content: Buffer): Promise<Set<string>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(content as unknown as ArrayBuffer);
  const codes = workbook.worksheets[0]!.getColumn(2).values.slice(4).map(String);
  return new Set(codes);
}

it('takes the ledger along: everything from the map, one leader’s from the task forces, one project with its plan', async () => {
  const page = await arrive('/map');
  const everything = await saved(page, '导出台账（Excel）');
  expect(everything.name).toBe('作战图台账 2018-07-02.xlsx');
  expect((await codesOf(everything.content)).size).toBe(20);

  await page.goto('/forces');
  const scope = page.getByRole('combobox', { name: '导出范围' });
  await scope.selectOption({ label: '分管领导：街道办主任' });
  const ofLeader = await codesOf((await saved(page, '导出台账（Excel）')).content);
  expect(ofLeader.size).toBeGreaterThan(0);
  expect(ofLeader.size).toBeLessThan(20);

  await page.goto(`/projects/${await walk.guanghe.projectId('XM01')}`);
  expect([...(await codesOf((await saved(page, '导出台账（Excel）')).content))]).toEqual(['XM01']);
  const plan = await saved(page, '导出 MS Project 文件');
  expect(plan.name).toBe('XM01 洸河中学项目.xml');
  expect(plan.content.toString()).toContain('<Project xmlns="http://schemas.microsoft.com/project">');
});

it('subscribes a calendar, makes another address and revokes it', async () => {
  const page = await arrive('/me');
  const feed = page.locator('section', { has: page.getByRole('heading', { name: '我的日历订阅' }) });
  await feed.getByText('还没有订阅地址。').waitFor();
  await feed.getByRole('button', { name: '生成订阅地址' }).click();
  const address = feed.locator('code');
  await address.waitFor();
  const first = (await address.textContent()) ?? '';
  expect(first).toMatch(new RegExp(`^${walk.guanghe.address}/api/calendar/[\\w-]{43}\\.ics$`));
  expect(await look(page, 'calendar-feed-zh-CN-1440')).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await look(page, 'calendar-feed-zh-CN-390')).toEqual([]);
  await page.setViewportSize(DESKTOP);
  const read = async (url: string) => (await fetch(url)).status;
  expect(await (await fetch(first)).text()).toContain('SUMMARY:XM01-01');
  await feed.getByRole('button', { name: '重新生成' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('现有地址立即失效').waitFor();
  expect(await look(page, 'calendar-feed-renew-zh-CN-1440')).toEqual([]);
  await dialog.getByRole('button', { name: '重新生成' }).click();
  await feed.locator('code', { hasNotText: first }).waitFor();
  const second = (await address.textContent()) ?? '';
  expect([await read(first), await read(second)]).toEqual([404, 200]);
  await feed.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  await feed.getByText('还没有订阅地址。').waitFor();
  expect(await read(second)).toBe(404);
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(WIDTHS))('every page from which something leaves at %s px', async (width) => {
    const viewport = WIDTHS[Number(width) as keyof typeof WIDTHS];
    const page = await arrive('/', { language, viewport });
    const found: string[] = [];
    const [force] = await walk.guanghe.database.sql(`select id from task_force__force where code = 'ZB01'`);
    const paths = {
      'leaves-map': '/map',
      'leaves-forces': '/forces',
      'leaves-force': `/forces/${String(force!['id'])}`,
      'leaves-project': `/projects/${await walk.guanghe.projectId('XM01')}`,
      'leaves-account': '/me',
    };
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      found.push(...(await look(page, `${name}-${language}-${width}`)));
    }
    expect(found).toEqual([]);
  });
});
