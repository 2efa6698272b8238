import { guangheWalk } from './guanghe-walk.js';
import { look } from './look.js';
import { DESKTOP, PHONE } from './visitor.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;

const walk = guangheWalk();
const { arrive } = walk;

describe('the supervision desk', () => {
  it('says who holds a post, and is told when there is no such account', async () => {
    const page = await arrive('desk', '/office');
    await page.getByRole('button', { name: '指定任职人：财政所负责人' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('登录账号').fill('nobody.here');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.locator('[aria-invalid=true]').waitFor();
    expect(await look(page, 'office-holder-zh-CN-1440')).toEqual([]);
    await dialog.getByLabel('登录账号').fill('owner.guanghe');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('“财政所负责人”的任职人已更新。').waitFor();
    await page.getByRole('row').filter({ hasText: '财政所负责人' }).getByText('owner.guanghe').first().waitFor();
  });

  it('grants leave with a substitute and takes it back', async () => {
    const page = await arrive('desk', '/office?view=leave');
    await page.getByRole('button', { name: '登记请假' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('岗位', { exact: true }).fill('财政所');
    await page.getByTitle('财政所负责人').last().click();
    await dialog.getByLabel('从', { exact: true }).fill('2018年7月9日');
    await dialog.getByLabel('从', { exact: true }).press('Enter');
    await dialog.getByLabel('到（含当日）').fill('2018年7月13日');
    await dialog.getByLabel('到（含当日）').press('Enter');
    await dialog.getByLabel('事由').fill('年休假');
    expect(await look(page, 'office-leave-new-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '登记请假' }).click();
    await page.getByText('请假已登记。').waitFor();
    const row = page.getByRole('row').filter({ hasText: '财政所负责人' }).filter({ hasText: '2018年7月9日' });
    await row.getByRole('button', { name: /撤销/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
    await page.getByText('请假已撤销。').waitFor();
    await row.waitFor({ state: 'detached' });
  });

  it('sees the make-up workdays of 2018 and closes a day, which others then see', async () => {
    const page = await arrive('desk', '/office?view=calendar&year=2018');
    await page.getByRole('button', { name: /^2018年9月29日星期六：班（调休上班）/ }).waitFor();
    await page.getByRole('button', { name: /^2018年10月1日星期一：休（节假日）/ }).waitFor();
    await page.getByRole('button', { name: /^2018年7月18日星期三：上班/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/名称/).fill('停电');
    expect(await look(page, 'office-day-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('2018年7月18日星期三已调整。').waitFor();
    await page.getByRole('button', { name: /^2018年7月18日星期三：休（节假日） · 停电 · 本单位调整/ }).waitFor();
    await page.getByRole('button', { name: /^2018年7月18日/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取消本单位的调整' }).click();
    await page.getByRole('button', { name: /^2018年7月18日星期三：上班/ }).waitFor();
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(WIDTHS))('every page about people at %s px', async (width) => {
    const viewport = WIDTHS[Number(width) as keyof typeof WIDTHS];
    const page = await arrive('desk', '/', { language, viewport });
    const [force] = await walk.guanghe.database.sql('select id from task_force__force order by code limit 1');
    const found: string[] = [];
    const paths = {
      office: '/office',
      leave: '/office?view=leave&year=2018',
      calendar: '/office?view=calendar&year=2018',
      forces: '/forces',
      force: `/forces/${String(force?.['id'])}`,
    };
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      found.push(...(await look(page, `${name}-${language}-${width}`)));
    }
    expect(found).toEqual([]);
  });

  it('somebody who may only read is offered nothing to change', async () => {
    const page = await arrive('owner', '/office?view=calendar&year=2018', { language });
    await page.locator('.month').first().waitFor();
    expect(await page.locator('.month button').count()).toBe(0);
    expect(await look(page, `calendar-read-${language}-1440`)).toEqual([]);
  });
});
