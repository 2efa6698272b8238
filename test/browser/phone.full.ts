import type { Browser, Page } from 'playwright-core';
import { eventually } from '#libs/platform/testing/eventually';
import { logIn } from './people.js';
import { approve, type GuangheProduct, startGuanghe } from './guanghe.js';
import { Guests, PHOTO } from './guests.js';
import { look, tooSmall } from './look.js';
import { hasFocus, holds, openBrowser, PHONE } from './visitor.js';

/** What a browser writes of a connection that we broke on purpose. */
const BROKEN = /net::ERR_(FAILED|INTERNET_DISCONNECTED)/;

let guanghe: GuangheProduct;
let browser: Browser;
const guests = new Guests();

beforeAll(async () => {
  guanghe = await startGuanghe();
  await approve(guanghe, 'XM01');
  browser = await openBrowser();
}, 180_000);

afterEach(async () => {
  const complaints = await guests.leave();
  expect(complaints.filter((complaint) => !BROKEN.test(complaint))).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await guanghe?.close();
}, 60_000);

async function arrive(who: 'owner' | 'head', language: 'zh-CN' | 'en', path = '/m'): Promise<Page> {
  const page = await guests.arrive(browser, guanghe.address, { language, viewport: PHONE });
  await page.goto(path);
  await page.locator('form').waitFor();
  expect([...(await look(page, `phone-log-in-${language}`)), ...(await tooSmall(page))]).toEqual([]);
  await logIn(page, guanghe.people[who], language);
  return page;
}

const reportsOf = async (code: string) =>
  guanghe.database.sql(
    'select report.percent, report.remark, cardinality(file_ids) as photos from task__report report join task__task task on task.id = report.task_id where task.code = $1 and report.post_id is not null order by task_version',
    [code],
  );

describe('on a phone', () => {
  it('an owner signs for a task and reports on it with a photo, with one thumb', async () => {
    const page = await arrive('owner', 'zh-CN');
    await page.getByRole('button', { name: /等我签收/ }).click();
    await page.getByRole('heading', { level: 1, name: '等我签收' }).waitFor();
    expect([...(await look(page, 'phone-to-sign-zh-CN')), ...(await tooSmall(page))]).toEqual([]);
    await page.getByRole('button').filter({ hasText: 'XM01-01' }).click();
    await page.getByText('2018年7月26日星期四').first().waitFor();
    await page.getByText('剩 18 个工作日').waitFor();
    await page.getByText('期限是怎么来的').click();
    await page.getByText(/须在 XM01-02 开始前完成/).waitFor();
    expect([...(await look(page, 'phone-task-zh-CN')), ...(await tooSmall(page))]).toEqual([]);
    await page.getByRole('button', { name: '签收', exact: true }).click();
    await page.getByText('已签收。').waitFor();
    await page.getByRole('button', { name: '增加 5%' }).click();
    await page.getByRole('slider').press('ArrowRight');
    await page.getByLabel('一句话说明（选填）').fill('已送审');
    await page.getByLabel('选照片或文件').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: PHOTO });
    await page.getByRole('button', { name: '删除 现场.png' }).waitFor();
    expect([...(await look(page, 'phone-report-zh-CN')), ...(await tooSmall(page))]).toEqual([]);
    await page.getByRole('button', { name: '报送', exact: true }).click();
    await page.getByText('已报送。').waitFor();
    await page.getByRole('img', { name: '照片：现场.png' }).waitFor();
    await holds(page, `document.querySelector('.m-photos img').naturalWidth === 1`);
    expect(await look(page, 'phone-reported-zh-CN')).toEqual([]);
    expect(await reportsOf('XM01-01')).toEqual([{ percent: 6, remark: '已送审', photos: 1 }]);
  });

  it('what was typed is still there after the page was left', async () => {
    const page = await arrive('owner', 'zh-CN', `/m/tasks/${await guanghe.taskId('XM01-01')}`);
    await page.getByLabel('一句话说明（选填）').fill('等专家意见');
    await page.getByText('草稿已保存在本机').waitFor();
    await page.reload();
    await page.getByText('草稿已保存在本机').waitFor();
    await eventually(async () => (await page.getByLabel('一句话说明（选填）').inputValue()) === '等专家意见');
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByText('有 1 份草稿').waitFor();
    expect([...(await look(page, 'phone-drafts-zh-CN')), ...(await tooSmall(page))]).toEqual([]);
  });

  it('a report whose answer was lost is kept, goes again by itself, and is taken once', async () => {
    const page = await arrive('owner', 'zh-CN', `/m/tasks/${await guanghe.taskId('XM01-01')}`);
    await page.route('**/reports', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('slider').fill('40');
    await page.getByLabel('一句话说明（选填）').fill('专家已看过');
    await page.getByRole('button', { name: '报送', exact: true }).dblclick();
    await page.getByText('尚未送出').waitFor();
    expect([...(await look(page, 'phone-cut-off-zh-CN')), ...(await tooSmall(page))]).toEqual([]);
    await page.unroute('**/reports');
    await page.reload();
    // The draft says forty as well, before it has gone.
    await eventually(async () => (await reportsOf('XM01-01')).length === 2, 30_000);
    await page.getByText('40%', { exact: true }).first().waitFor();
    await page.getByText('尚未送出').waitFor({ state: 'detached' });
    expect((await reportsOf('XM01-01')).slice(1)).toEqual([{ percent: 40, remark: '专家已看过', photos: 0 }]);
  });

  it('whoever cannot be signed out is told so, and finds himself on the way to try again', async () => {
    const page = await arrive('owner', 'zh-CN');
    await page.route('**/api/session', (route, request) => (request.method() === 'DELETE' ? route.abort() : route.continue()));
    await page.getByText('owner.guanghe').click();
    await page.getByRole('button', { name: '退出登录', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '没有收到服务器的答复。' }).waitFor();
    await hasFocus(page.getByRole('button', { name: '再次退出登录' }));
    expect([...(await look(page, 'phone-sign-out-cut-off-zh-CN')), ...(await tooSmall(page))]).toEqual([]);
    await page.unroute('**/api/session');
    await page.keyboard.press('Enter');
    await page.locator('form').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a head returns with a reason and accepts, in English', async () => {
    const owner = guanghe.people.owner;
    const id = await guanghe.taskId('XM01-01');
    const complete = async () => {
      const { body } = await owner.call<{ version: number }>('GET', `/api/tasks/${id}`);
      expect((await owner.call('POST', `/api/tasks/${id}/reports`, { percent: 100, version: body.version })).status).toBe(201);
    };
    await complete();
    const page = await arrive('head', 'en');
    // The account was made in Chinese.
    await page.getByText('head.guanghe').click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: /To accept/ }).click();
    await page.getByRole('button').filter({ hasText: 'XM01-01' }).waitFor();
    expect([...(await look(page, 'phone-to-accept-en')), ...(await tooSmall(page))]).toEqual([]);
    await page.getByRole('button').filter({ hasText: 'XM01-01' }).click();
    await page.getByRole('button', { name: 'Return', exact: true }).click();
    await page.getByLabel('Why it is returned').fill('缺盖章');
    expect([...(await look(page, 'phone-return-en')), ...(await tooSmall(page))]).toEqual([]);
    await page.getByRole('button', { name: 'Return it' }).click();
    await page.getByText('Returned.', { exact: true }).waitFor();
    await complete();
    await page.reload();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.getByText('Accepted.', { exact: true }).waitFor();
    expect([...(await look(page, 'phone-accepted-en')), ...(await tooSmall(page))]).toEqual([]);
    expect((await guanghe.database.sql('select state from task__task where id = $1', [id]))[0]).toEqual({ state: 'accepted' });
  });
});
