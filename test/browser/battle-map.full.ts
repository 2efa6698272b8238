import type { INestApplicationContext } from '@nestjs/common';
import type { Browser } from 'playwright-core';
import { product as wholeProduct } from '#libs/battle-map/product';
import { registerGuanghe } from '../support/guanghe-office.js';
import { completeFirstRun, newcomer, overNetwork, SECURITY, signIn } from '../support/sign-in.js';
import { itIs } from '../support/tasks.js';
import { createTestWorker } from '../support/worker.js';
import { Guests } from './guests.js';
import { logIn } from './people.js';
import { type RunningProduct, startProduct } from './product.js';
import { counts, openBrowser, PHONE, says, seriousFaults, tooWide, type VisitorOptions } from './visitor.js';

const MORNING = Date.parse('2018-07-02T09:00:00+08:00');

let product: RunningProduct;
let office: INestApplicationContext;
let browser: Browser;
let desk: { readonly name: string; readonly password: string };
const guests = new Guests();

beforeAll(async () => {
  product = await startProduct({ SAMPLE: 'true' });
  await product.database.sql('update business_clock set offset_ms = $1', [MORNING - Date.now()]);
  office = await createTestWorker(product.database, wholeProduct);
  itIs(office, '2018-07-02');
  await registerGuanghe(office);
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
  await office?.close();
  await product?.stop();
}, 60_000);

async function arrive(options: VisitorOptions = {}) {
  const page = await guests.arrive(browser, product.address, options);
  await page.goto('/map');
  await logIn(page, desk, options.language);
  return page;
}

describe('the battle map of the sample office on 2 July 2018', () => {
  it('shows twenty projects with their lights and why, and the tasks of one', async () => {
    const page = await arrive();
    await page.getByText('数据截至 2018年7月2日星期一').waitFor();
    await page.getByRole('cell', { name: 'XM01' }).waitFor();
    await counts(page.getByRole('table', { name: '作战图' }).getByRole('row'), 21);
    await says(page.getByRole('row').filter({ hasText: 'GZ01' }), '距完成期限还缺 5 个工作日');
    await page.getByRole('button', { name: '洸河中学项目', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'XM01 洸河中学项目：任务' }).waitFor();
    const tasks = page.getByRole('table', { name: '任务' }).getByRole('row');
    await tasks.nth(11).waitFor();
    await counts(tasks, 12);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('lets the desk approve a draft, which makes its tasks due', async () => {
    const page = await arrive();
    await page.getByRole('button', { name: '洸河中学项目', exact: true }).click();
    await page.getByText('最迟完成，方案未批准').nth(10).waitFor();
    await page.getByRole('row').filter({ hasText: '洸河中学项目XM01' }).getByRole('button', { name: '批准方案' }).click();
    const dialog = page.getByRole('dialog', { name: '批准方案：洸河中学项目' });
    await dialog.getByRole('row').filter({ hasText: 'XM01-01' }).getByText('2018年7月26日').waitFor();
    await dialog.getByRole('button', { name: '批准方案' }).click();
    await page.getByRole('status').filter({ hasText: '洸河中学项目' }).waitFor();
    await page.getByText('最迟完成，方案未批准').first().waitFor({ state: 'detached' });
    await says(page.getByRole('row').filter({ hasText: 'XM01-01' }), '2018年7月26日');
  });

  it('is read on a phone and in English', async () => {
    const page = await arrive({ language: 'en', viewport: PHONE });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Battle map' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Battle map' }).waitFor();
    await page.getByText('5 working days are missing before the end date').first().waitFor();
    expect(await tooWide(page)).toBe(false);
    expect(await seriousFaults(page)).toEqual([]);
  });
});
