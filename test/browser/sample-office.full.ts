import 'reflect-metadata';
import type { Browser } from 'playwright-core';
import { type RunningProduct, startProduct } from './product.js';
import { counts, DESKTOP, openBrowser, PHONE, seriousFaults, tooWide, visit, type Visitor } from './visitor.js';

const WORDS = {
  'zh-CN': {
    offer: '看一看示范单位',
    confirm: '建立示范单位',
    ready: '示范单位已建成：登录账号',
    noted: '已保存，前往登录',
    name: '账号',
    password: '密码',
    signIn: /登\s*录/,
    day: '后一天',
    happened: '亮灯变化（1）',
    date: /业务日期：2018年7月3日星期二/,
  },
  en: {
    offer: 'Look at the sample office',
    confirm: 'Make it the sample office',
    ready: 'The sample office is ready: its log-ins',
    noted: 'I have them; go to sign in',
    name: 'Account name',
    password: 'Password',
    signIn: 'Sign in',
    day: '+ 1 day',
    happened: 'Lights that changed (1)',
    date: /Business date: Tuesday, 3 Jul 2018/,
  },
} as const;

describe('an empty installation in a browser', () => {
  let browser: Browser;
  let product: RunningProduct;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    product = await startProduct();
  });
  afterEach(async () => {
    await visitor.leave();
    await product.stop();
  });
  afterAll(() => browser.close());

  const looksRight = async () => {
    expect(await seriousFaults(visitor.page)).toEqual([]);
    expect(await tooWide(visitor.page)).toBe(false);
  };

  it.each([
    ['zh-CN', 'wide', DESKTOP],
    ['en', 'on a phone', PHONE],
  ] as const)('becomes the sample office, shows its log-ins once and moves its date (%s, %s)', async (language, _width, viewport) => {
    const words = WORDS[language];
    visitor = await visit(browser, product.address, { language, viewport });
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('button', { name: words.offer }).click();
    await looksRight();
    await page.getByRole('dialog').getByRole('button', { name: words.confirm }).click();
    await page.getByRole('heading', { name: words.ready }).waitFor({ timeout: 60_000 });
    await counts(page.locator('tbody tr'), 49);
    await looksRight();

    const [name, password] = await page.locator('tbody tr').first().locator('code').allTextContents();
    expect(name).toBe('dudao1');
    await page.getByRole('button', { name: words.noted }).click();
    await page.getByLabel(words.name, { exact: true }).fill(name!);
    await page.getByLabel(words.password, { exact: true }).fill(password!);
    await page.getByRole('button', { name: words.signIn }).click();
    await page.getByRole('button', { name: words.day }).click();
    // GZ01-01 has not begun and has no day to spare: the one light that changes on 3 July.
    await page.getByRole('dialog').getByRole('heading', { name: words.happened }).waitFor({ timeout: 60_000 });
    await page.getByText('GZ01-01').first().waitFor();
    await looksRight();
    await page.keyboard.press('Escape');
    await page.getByText(words.date).waitFor();
    await looksRight();
    expect(visitor.complaints).toEqual([]);
  });
});
