import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { completeFirstRun, newcomer, overNetwork, SECURITY, signIn, SYSTEM } from '../support/sign-in.js';
import { logIn } from './people.js';
import { type RunningProduct, startProduct } from './product.js';
import { atRest, DESKTOP, holds, openBrowser, PHONE, seriousFaults, tooWide, visit } from './visitor.js';

/** Left for whoever wants to look. */
const SCREENSHOTS = '.cache/browser';

const LANGUAGES = ['zh-CN', 'en'] as const;
const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;

type Language = (typeof LANGUAGES)[number];
interface Step {
  readonly name: string;
  readonly path: string;
  /** Opens what is to be seen: a dialog, the menu. */
  open?(page: Page): Promise<void>;
}

const dialog = (page: Page) => page.getByRole('dialog').waitFor();

/** What each kind of account can see. */
const TOURS: Readonly<Record<string, readonly Step[]>> = {
  [SYSTEM.name]: [
    { name: 'start', path: '/' },
    { name: 'own-account', path: '/me' },
    { name: 'dead-letters', path: '/dead-letters' },
    {
      name: 'dead-letter',
      path: '/dead-letters',
      open: async (page) => {
        await page.locator('.records-actions button').first().click();
        await dialog(page);
      },
    },
    { name: 'jobs', path: '/jobs' },
    { name: 'no-permission', path: '/audit' },
    { name: 'not-found', path: '/nowhere' },
  ],
  [SECURITY.name]: [
    { name: 'accounts', path: '/accounts' },
    {
      name: 'account',
      path: '/accounts?search=chen',
      open: async (page) => {
        await page.locator('.records-actions button').first().click();
        await dialog(page);
      },
    },
    {
      name: 'new-account',
      path: '/accounts',
      open: async (page) => {
        await page.locator('.page-actions button').click();
        await dialog(page);
        await page.getByRole('dialog').locator('.ant-btn-primary').click();
        await page.locator('[aria-invalid=true]').first().waitFor();
      },
    },
  ],
  'shen.ji': [
    { name: 'audit', path: '/audit' },
    {
      name: 'audit-entry',
      path: '/audit',
      open: async (page) => {
        await page.locator('.records-actions button').first().click();
        await dialog(page);
      },
    },
  ],
};

let product: RunningProduct;
let browser: Browser;
const passwords = new Map<string, string>([SYSTEM, SECURITY].map(({ name, password }) => [name, password]));

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  product = await startProduct({ SAMPLE: 'true' });
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

/** Looks at one page: no serious fault of accessibility, no scrolling sideways. */
async function look(page: Page, name: string): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).or(page.getByRole('dialog')).first().waitFor();
  await atRest(page);
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: !(await page.getByRole('dialog').isVisible()) });
  const faults = (await seriousFaults(page)).map((fault) => `${name}: ${fault}`);
  return (await tooWide(page)) ? [...faults, `${name}: scrolls sideways`] : faults;
}

async function choose(page: Page, language: Language): Promise<void> {
  if ((await page.evaluate('document.documentElement.lang')) === language) return;
  await page.getByRole('button', { name: language === 'en' ? 'English' : '中文', exact: true }).click();
  await holds(page, `document.documentElement.lang === '${language}'`);
}

describe.each(LANGUAGES)('before log-in, in %s', (language) => {
  it.each(Object.keys(WIDTHS))('at %s px', async (width) => {
    const viewport = WIDTHS[Number(width) as keyof typeof WIDTHS];
    const { page, complaints, leave } = await visit(browser, product.address, { language, viewport });
    await page.goto('/');
    await page.locator('form').waitFor();
    const firstRun = await look(page, `first-run-${language}-${width}`);
    await page.locator('[type=submit]').click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    const refused = await look(page, `first-run-incomplete-${language}-${width}`);
    expect([...firstRun, ...refused, ...complaints]).toEqual([]);
    await leave();
  });
});

describe('with accounts', () => {
  beforeAll(async () => {
    const call = overNetwork(product.address);
    await completeFirstRun(call);
    const security = await signIn(call, SECURITY);
    const auditor = await newcomer(call, security, { name: 'shen.ji', roles: ['audit-administrator'] });
    passwords.set('shen.ji', auditor.password);
    for (let index = 1; index <= 25; index += 1) {
      await security.call('POST', '/api/accounts', { name: `chen.${index}`, displayName: `陈${index}号`, roles: [] });
    }
    await product.database.sql(
      `insert into outbox (key, job, event_type, payload, correlation_id, state, attempts, due_at, last_error, created_at, finished_at)
       select 'probe:' || n, 'probe', 'probe.happened', '{"to":"王芳"}', 'c-' || n, 'dead', 8, now(), '451 4.7.1 mailbox busy, try again later', now(), now()
       from generate_series(1, 30) n`,
    );
  }, 60_000);

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(Object.keys(WIDTHS))('every page at %s px', async (width) => {
      const viewport = WIDTHS[Number(width) as keyof typeof WIDTHS];
      const found: string[] = [];
      for (const [name, steps] of Object.entries(TOURS)) {
        const { page, complaints, leave } = await visit(browser, product.address, { language, viewport });
        await page.goto('/');
        await page.locator('form').waitFor();
        found.push(...(await look(page, `log-in-${language}-${width}`)));
        await logIn(page, { name, password: passwords.get(name) ?? '' }, language);
        await choose(page, language);
        for (const step of steps) {
          await page.goto(step.path);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await step.open?.(page);
          found.push(...(await look(page, `${step.name}-${language}-${width}`)));
        }
        found.push(...complaints);
        await leave();
      }
      expect(found).toEqual([]);
    });
  });

  it('the menu of a phone is a drawer that the keyboard can leave', async () => {
    const { page, complaints, leave } = await visit(browser, product.address, { viewport: PHONE });
    await page.goto('/');
    await logIn(page, { name: SYSTEM.name, password: SYSTEM.password }, await languageOf(page));
    await choose(page, 'zh-CN');
    await page.getByRole('button', { name: '打开菜单' }).click();
    const menu = page.getByRole('dialog').getByRole('navigation', { name: '主菜单' });
    await menu.getByRole('link', { name: '失败任务' }).waitFor();
    expect(await look(page, 'menu-zh-CN-390')).toEqual([]);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '打开菜单' }).click();
    await menu.getByRole('link', { name: '失败任务' }).click();
    await page.getByRole('heading', { level: 1, name: '失败任务' }).waitFor();
    await menu.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
    await leave();
  });
});

async function languageOf(page: Page): Promise<Language> {
  await page.locator('form').waitFor();
  return (await page.evaluate('document.documentElement.lang')) === 'en' ? 'en' : 'zh-CN';
}
