import type { Page } from 'playwright-core';
import { approve } from './guanghe.js';
import { guangheWalk } from './guanghe-walk.js';
import { look } from './look.js';
import { counts, DESKTOP, PHONE, type VisitorOptions } from './visitor.js';

let path: string;
const walk = guangheWalk(async (guanghe) => {
  path = `/projects/${await guanghe.projectId('GZ01')}`;
});
const arrive = (who: 'desk' | 'leader', options: VisitorOptions = {}): Promise<Page> => walk.arrive(who, path, options);

/** The desk changes how many working days the acceptance of GZ01 takes. */
async function acceptanceTakes(durationDays: number, reason: string): Promise<void> {
  const { desk } = walk.guanghe.people;
  const { body } = await desk.call<{ tasks: { code: string; version: number }[] }>('GET', `/api${path}/schedule`);
  const { version } = body.tasks.find(({ code }) => code === 'GZ01-03')!;
  const change = { tasks: [{ code: 'GZ01-03', durationDays, version }], reason };
  expect((await desk.call('POST', `/api${path}/plan-changes`, change)).status).toBe(204);
}

// GZ01: 01 takes 10 days and 02 takes 15, then 03 takes 5; twenty days are needed and fifteen are there.
describe('a plan that cannot be kept', () => {
  it('is tried out until it can be, by the keyboard, and changed so', async () => {
    const page = await arrive('desk');
    await page.getByRole('button', { name: '试排工期' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('status')
      .getByText(/还缺 5 个工作日：/)
      .waitFor();
    const days = dialog.getByRole('spinbutton', { name: 'GZ01-02 的剩余工期（工作日）' });
    await days.fill('12');
    await dialog
      .getByRole('status')
      .getByText(/还缺 2 个工作日：/)
      .waitFor();
    const lag = dialog.getByRole('spinbutton', { name: 'GZ01-02 到 GZ01-03 的间隔，负数为搭接' });
    await lag.fill('-2');
    await dialog
      .getByRole('status')
      .getByText(/能够按期完成，最早2018年7月20日/)
      .waitFor();
    expect(await look(page, 'trial-zh-CN-1440')).toEqual([]);
    await dialog.getByLabel('调整原因').fill('资料分两批报送');
    await dialog.getByRole('button', { name: '按此调整计划' }).click();
    await page.getByText('计划已调整，工期已重排。').waitFor();
    await page.getByText('能够按期完成：按现计划最早可在2018年7月20日').waitFor();
    const row = page.getByRole('table', { name: '工期变动' }).getByRole('row').nth(1);
    await row.getByText('调整任务安排').waitFor();
    await row.getByText('所缺工作日：5 → 0').waitFor();
    await row.getByText('2 项任务').click();
    expect(await look(page, 'schedule-changes-zh-CN-1440')).toEqual([]);
  });

  it('is revised by a leader who sees what changes; the desk sees it too and has no button', async () => {
    await approve(walk.guanghe, 'GZ01');
    await acceptanceTakes(3, '验收提前');
    const desk = await arrive('desk');
    await desk.getByRole('button', { name: '修订内容' }).click();
    await desk.getByRole('dialog').getByRole('row').filter({ hasText: 'GZ01-03' }).getByText('5 → 3').waitFor();
    await counts(desk.getByRole('dialog').getByRole('button', { name: '批准修订' }), 0);

    const leader = await arrive('leader');
    await leader.getByRole('button', { name: '批准修订' }).click();
    const dialog = leader.getByRole('dialog');
    // 03 begins two days later now, and so may 01 end.
    await dialog.getByRole('row').filter({ hasText: 'GZ01-01' }).getByText('2018年7月13日星期五 → 2018年7月17日星期二').waitFor();
    expect(await look(leader, 'revise-zh-CN-1440')).toEqual([]);
    await dialog.getByLabel('依据（会议、批示）').fill('专题会议纪要〔2018〕7号');
    await dialog.getByRole('button', { name: '批准修订' }).click();
    await leader.getByText('方案已修订，新的期限已确定。').waitFor();
  });

  it('is given a later end as a whole by a leader who sees whether it can be kept then; the desk has no button for that', async () => {
    const desk = await arrive('desk');
    await desk.getByRole('button', { name: '修订内容' }).waitFor();
    await counts(desk.getByRole('button', { name: '批准整体延期' }), 0);
    const leader = await arrive('leader');
    await leader.getByRole('button', { name: '批准整体延期' }).press('Enter');
    const dialog = leader.getByRole('dialog');
    const until = dialog.getByLabel('延期至（含当日）');
    const confirm = dialog.getByRole('button', { name: '批准整体延期' });
    await dialog.getByLabel('依据（会议、批示）').fill('主任办公会〔2018〕12号');
    await until.fill('2018-07-20');
    await until.press('Enter');
    // After the refusal the page behind asks for the plan anew, and hears late.
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await leader.route(`**/api${path}/**`, async (route) => {
      if (route.request().method() === 'GET') await answered;
      await route.continue();
    });
    await confirm.click();
    await dialog.getByText('GZ01 的完成期限是 2018-07-20，延期后的期限必须晚于这一天。').waitFor();
    const moved = leader.locator('table').filter({ hasText: '工期变动' }).locator('tbody tr');
    const before = await moved.count();
    await acceptanceTakes(4, '验收另加一天');
    await until.fill('2018-08-10');
    answer();
    await counts(moved, before + 1);
    // Whatever the page was told meanwhile, the day that is being typed stays.
    await until.press('Enter');
    await dialog
      .getByRole('status')
      .getByText(/能够按期完成，最早2018年7月/)
      .waitFor();
    expect(await look(leader, 'extend-plan-zh-CN-1440')).toEqual([]);
    await confirm.press('Enter');
    await leader.getByText('已批准整体延期，期限已重排。').waitFor();
    await leader.getByRole('definition').filter({ hasText: '主任办公会〔2018〕12号' }).waitFor();
    // The last task is due by the new end date, a Friday.
    await leader
      .getByRole('table', { name: '任务' })
      .getByRole('row')
      .filter({ hasText: 'GZ01-03' })
      .getByRole('cell', { name: /^2018年8月10日星期五$/ })
      .waitFor();
  });
});

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  it.each([1440, 390])('what is tried, revised and has moved fits %s px', async (width) => {
    const page = await arrive('leader', { language, viewport: width === 390 ? PHONE : DESKTOP });
    const found: string[] = [];
    await page.getByRole('heading', { name: language === 'en' ? 'What moved' : '工期变动' }).waitFor();
    found.push(...(await look(page, `living-plan-${language}-${width}`)));
    await page.getByRole('button', { name: language === 'en' ? 'Try the plan out' : '试排工期' }).click();
    await page.getByRole('dialog').getByRole('status').waitFor();
    found.push(...(await look(page, `trial-${language}-${width}`)));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: language === 'en' ? 'Revise the plan' : '批准修订' }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await look(page, `revise-${language}-${width}`)));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: language === 'en' ? 'Extend the plan' : '批准整体延期' }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await look(page, `extend-plan-${language}-${width}`)));
    expect(found).toEqual([]);
  });
});
