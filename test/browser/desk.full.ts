import type { Browser, Page } from 'playwright-core';
import { eventually } from '#libs/platform/testing/eventually';
import { newcomer, overNetwork, SECURITY, signIn, SYSTEM } from '../support/sign-in.js';
import { Guests } from './guests.js';
import { look } from './look.js';
import { logIn } from './people.js';
import { type RunningProduct, startProduct } from './product.js';
import { counts, hasFocus, holds, openBrowser, says, type VisitorOptions } from './visitor.js';

const AUDITOR = { name: 'shen.ji', displayName: '沈纪', password: 'Harbour-5-pine' } as const;

let product: RunningProduct;
let browser: Browser;
const guests = new Guests();

beforeAll(async () => {
  product = await startProduct({ SAMPLE: 'true' });
  browser = await openBrowser();
}, 180_000);

afterEach(async () => {
  // A console error, an uncaught error or a violated Content-Security-Policy fails the walk in which it happened.
  expect(await guests.leave()).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

async function arrive(path = '/', options: VisitorOptions = {}): Promise<Page> {
  const page = await guests.arrive(browser, product.address, options);
  await page.goto(path);
  return page;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

describe('an office that starts with nothing', () => {
  it('is asked for two administrators, hears at the fields what is wrong, and creates them', async () => {
    const page = await arrive('/accounts');
    await heading(page, '首次使用：建立两个管理员账号');
    for (const [group, person] of [
      ['系统管理员', { ...SYSTEM, password: 'short' }],
      ['安全管理员', SECURITY],
    ] as const) {
      const fields = page.getByRole('group', { name: group });
      await fields.getByLabel('账号').fill(person.name);
      await fields.getByLabel('姓名').fill(person.displayName);
      await fields.getByLabel('密码', { exact: true }).fill(person.password);
      await fields.getByLabel('确认密码').fill(person.password);
    }
    await page.getByRole('button', { name: '建立账号' }).click();

    await page
      .getByRole('alert')
      .filter({ hasText: '有内容需要更正' })
      .filter({ hasText: /问题编号：\S{8,}/ })
      .waitFor();
    const password = page.getByRole('group', { name: '系统管理员' }).getByLabel('密码', { exact: true });
    await password.and(page.locator('[aria-invalid=true]')).waitFor();
    await eventually(async () => /至少需要 10 位。请/.test(await describedBy(page, password)));

    await password.fill(SYSTEM.password);
    await page.getByRole('group', { name: '系统管理员' }).getByLabel('确认密码').fill(SYSTEM.password);
    await page.getByRole('button', { name: '建立账号' }).click();
    await heading(page, '两个管理员账号已建立');
    await page.getByRole('button', { name: '前往登录' }).click();
    await logIn(page, SECURITY);
    await heading(page, '账号与角色'); // the address that was asked for at first
  });

  it('lets the security administrator appoint the auditor, who must change the password and then reads the trail', async () => {
    const page = await arrive('/accounts');
    await logIn(page, SECURITY);
    await page.getByRole('button', { name: '新建账号' }).click();
    const dialog = page.getByRole('dialog', { name: '新建账号' });
    await dialog.getByLabel('账号', { exact: true }).fill(AUDITOR.name);
    await dialog.getByLabel('姓名').fill(AUDITOR.displayName);
    await dialog.getByRole('checkbox', { name: /^审计管理员/ }).check();
    await dialog
      .getByRole('checkbox', { name: /^系统管理员/, disabled: true })
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: '新建账号' }).click();
    const handover = page.getByRole('dialog', { name: '账号已建立' });
    const temporary = (await handover.locator('code').textContent()) ?? '';
    await handover.getByRole('button', { name: '已记下' }).click();
    await page.getByRole('cell', { name: AUDITOR.name, exact: true }).waitFor();

    const auditor = await arrive('/audit');
    await logIn(auditor, { name: AUDITOR.name, password: temporary });
    await heading(auditor, '请先修改密码');
    await auditor.getByLabel('当前密码').fill(temporary);
    await auditor.getByLabel('新密码').fill(AUDITOR.password);
    await auditor.getByLabel('确认密码').fill(AUDITOR.password);
    await auditor.getByRole('button', { name: '修改密码' }).click();
    await heading(auditor, '审计记录');
    const created = auditor.getByRole('row').filter({ hasText: '新建账号' }).filter({ hasText: SECURITY.name });
    await created.getByRole('button', { name: '查看详情' }).first().click();
    const entry = auditor.getByRole('dialog', { name: '新建账号' });
    await entry.getByText('access.create-account').waitFor();
    await entry.getByRole('button', { name: '查看同一次操作的全部记录' }).click();
    await auditor.waitForURL(/correlationId=/);
    await auditor.getByText('共 1 条').waitFor();
  });
});

describe('somebody who signs in', () => {
  it('needs no mouse: tab, type, enter; then past the menu with the skip link', async () => {
    const page = await arrive('/');
    await heading(page, '登录');
    await page.keyboard.type(SYSTEM.name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(SYSTEM.password);
    await page.keyboard.press('Enter');
    await heading(page, `${SYSTEM.displayName}，您好`);
    await page.getByRole('button', { name: '跳到正文' }).focus();
    await page.keyboard.press('Enter');
    await hasFocus(page.getByRole('main'));
    await page.keyboard.press('Tab');
    await holds(page, `document.activeElement.textContent.includes('失败任务')`);
    await page.keyboard.press('Enter');
    await heading(page, '失败任务');
  });

  it('hears why a log-in is refused, what to do, and a reference to quote', async () => {
    const page = await arrive('/');
    await page.getByLabel('账号').fill(SYSTEM.name);
    await page.getByLabel('密码', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: '登录' }).click();
    const alert = page.getByRole('alert');
    await says(alert, /账号或密码.*问题编号：\S{8,}/s);
    await hasFocus(page.getByLabel('密码', { exact: true }));
  });

  it('changes the language before and after, and finds it again on another device', async () => {
    const page = await arrive('/');
    await heading(page, '登录');
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, 'Sign in');
    await holds(page, `document.documentElement.lang === 'en'`);
    await page.reload();
    await heading(page, 'Sign in');
    await logIn(page, SYSTEM, 'en');
    await heading(page, `${SYSTEM.displayName}，您好`); // the language of the account
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, `Welcome, ${SYSTEM.displayName}`);

    const elsewhere = await arrive('/me');
    await logIn(elsewhere, SYSTEM);
    await heading(elsewhere, 'My account');
    await elsewhere.getByRole('radio', { name: '中文' }).check();
    await heading(elsewhere, '我的账号');
  });

  it('is told when the session has ended, and is back on the same page after signing in', async () => {
    const page = await arrive('/audit?result=done');
    await logIn(page, AUDITOR);
    await heading(page, '审计记录');
    await product.database.sql('delete from session');
    await page.getByRole('button', { name: /时间/ }).click();
    await page.getByRole('alert').filter({ hasText: '登录已失效，请重新登录' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/audit');
    await logIn(page, AUDITOR);
    await heading(page, '审计记录');
    expect(new URL(page.url()).searchParams.get('result')).toBe('done');
  });

  it('signs out, and the back button shows nothing', async () => {
    const page = await arrive('/accounts');
    await logIn(page, SECURITY);
    await page.getByRole('button', { name: /我的账号/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await heading(page, '登录');
    await counts(page.getByRole('alert'), 0);
    await page.goBack();
    await counts(page.getByRole('table'), 0);
  });

  it('is told when the server does not sign him out, stays where he was, and leaves by the keyboard at the second try', async () => {
    const page = await arrive('/accounts');
    await logIn(page, SECURITY);
    await heading(page, '账号与角色');
    await page.route('**/api/session', (route, request) =>
      request.method() === 'DELETE'
        ? route.continue({ headers: { ...request.headers(), 'x-csrf-token': 'of another session' } })
        : route.continue(),
    );
    const signOut = async () => {
      await page.getByRole('button', { name: /我的账号/ }).click();
      await page.getByRole('menuitem', { name: '退出登录' }).click();
    };
    const refused = page.getByRole('alert').filter({ hasText: /问题编号：\S{8,}/ });
    await signOut();
    await refused.waitFor();
    expect(await look(page, 'sign-out-refused-zh-CN')).toEqual([]);
    await refused.getByRole('button', { name: '关闭' }).click();
    await counts(refused, 0);
    await heading(page, '账号与角色');

    await signOut();
    await hasFocus(refused.getByRole('button', { name: '再次退出登录' }));
    await page.unroute('**/api/session');
    await page.keyboard.press('Enter');
    await heading(page, '登录');
    await counts(refused, 0);
  });

  it('hears of pages that he may not open, or that do not exist', async () => {
    const page = await arrive('/audit');
    await logIn(page, SYSTEM);
    await heading(page, '没有权限');
    await page.goto('/nowhere');
    await heading(page, '没有这个页面');
  });

  it('sees the business date of the sample office', async () => {
    const page = await arrive('/');
    await logIn(page, SYSTEM);
    await page
      .getByRole('complementary', { name: '示范单位' })
      .getByText(/业务日期：\d{4}年\d{1,2}月\d{1,2}日星期./)
      .waitFor();
  });
});

describe('the administrators', () => {
  it('see failed work, read why, and have it tried again', async () => {
    await product.database.sql(
      `insert into outbox (key, job, event_type, payload, correlation_id, state, attempts, due_at, last_error, created_at, finished_at)
       values ('probe:1', 'probe', 'probe.happened', '{"to":"王芳"}', 'c-probe', 'dead', 8, now(), '451 mailbox busy', now(), now())`,
    );
    const page = await arrive('/dead-letters');
    await logIn(page, SYSTEM);
    const letter = page.getByRole('row').filter({ hasText: 'probe:1' });
    await letter.getByRole('button', { name: '查看详情' }).click();
    const details = page.getByRole('dialog');
    await details.getByText('451 mailbox busy').waitFor();
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'hidden' });
    await letter.getByRole('button', { name: '重新执行' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '重新执行' }).click();
    await page.getByRole('status').filter({ hasText: '已安排重新执行' }).waitFor();
    await letter.waitFor({ state: 'hidden' });
  });

  it('see the jobs and the ticks', async () => {
    const page = await arrive('/jobs');
    await logIn(page, SYSTEM);
    await page.getByRole('table', { name: '定时任务' }).getByRole('row').nth(1).waitFor();
  });

  it('lock an account from a dialog that keeps the keyboard inside and gives it back', async () => {
    const call = overNetwork(product.address);
    await newcomer(call, await signIn(call, SECURITY), { name: 'wang.fang', roles: [] });
    const page = await arrive('/accounts');
    await logIn(page, SECURITY);
    const open = page.getByRole('row').filter({ hasText: 'wang.fang' }).getByRole('button');
    await open.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /管理账号/ });
    await dialog.waitFor();
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      await holds(page, `document.activeElement.closest('[role=dialog]') !== null || document.activeElement === document.body`);
    }
    await dialog.getByRole('button', { name: '锁定' }).click();
    await page.getByRole('dialog', { name: /^锁定/ }).getByRole('button', { name: '锁定' }).click();
    await dialog.getByText('已锁定').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await hasFocus(open);
    await page.getByRole('row').filter({ hasText: 'wang.fang' }).getByText('已锁定').waitFor();
  });
});

/** The text of the elements that describe a field to those who do not see it. */
async function describedBy(page: Page, field: ReturnType<Page['locator']>): Promise<string> {
  const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).allTextContents()));
  return texts.flat().join(' ');
}
