import { guangheWalk } from './guanghe-walk.js';
import { look } from './look.js';
import { counts, DESKTOP, PHONE } from './visitor.js';

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

  it('puts units under each other by keyboard, creates and retires one, and is told of a ring', async () => {
    const page = await arrive('desk', '/office?view=units');
    const rowOf = (name: string) => page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });
    await page.getByRole('button', { name: '新建下级：建设办' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('单位名称').fill('规划股');
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await page.getByText('单位“规划股”已保存。').waitFor();
    await page.getByRole('row').filter({ hasText: '规划股' }).getByText('建设办').waitFor();
    expect(await look(page, 'office-units-tree-zh-CN-1440')).toEqual([]);
    await page.getByRole('button', { name: '修改：建设办' }).press('Enter');
    await dialog.getByLabel('上级单位（选填）').fill('规划股');
    await page.getByTitle('规划股').last().click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('建设办 → 规划股').first().waitFor();
    expect(await look(page, 'office-unit-ring-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '撤销单位：建设办' }).click();
    await dialog.getByRole('button', { name: '撤销' }).click();
    await dialog.getByText('下还有“规划股”').first().waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '撤销单位：规划股' }).press('Enter');
    await dialog.getByRole('button', { name: '撤销' }).press('Enter');
    await page.getByText('单位“规划股”已撤销。').waitFor();
    await rowOf('规划股').waitFor({ state: 'detached' });
  });

  it('creates a post and retires it, but none that has work', async () => {
    const page = await arrive('desk', '/office');
    await page.getByRole('button', { name: '新建岗位' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('岗位名称').fill('规划员');
    await dialog.getByLabel('单位', { exact: true }).fill('建设办');
    await page.getByTitle('建设办', { exact: true }).last().click();
    expect(await look(page, 'office-post-new-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('岗位“规划员”已保存。').waitFor();
    await page.getByRole('button', { name: '撤销岗位：规划员' }).click();
    await dialog.getByRole('button', { name: '撤销' }).click();
    await page.getByText('岗位“规划员”已撤销。').waitFor();
    await page.getByRole('button', { name: '撤销岗位：征迁办负责人' }).click();
    await dialog.getByRole('button', { name: '撤销' }).click();
    await dialog
      .getByText(/GZ07-02/)
      .first()
      .waitFor();
    expect(await look(page, 'office-post-work-zh-CN-1440')).toEqual([]);
  });

  it('writes what a task force is there for, and who belongs to it', async () => {
    const [force] = await walk.guanghe.database.sql(`select id from task_force__force where code = 'ZB01'`);
    const page = await arrive('desk', `/forces/${String(force?.['id'])}`);
    await page.getByRole('button', { name: /^修改：/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('职责').fill('统筹洸河中学建设，每周调度。');
    for (const [label, title] of [
      ['副组长', '建设办负责人'],
      ['联络员', '财政所负责人'],
    ] as const) {
      await dialog.getByLabel(label).fill(title);
      await page.getByTitle(title).last().click();
    }
    expect(await look(page, 'force-change-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('工作专班已修改。').waitFor();
    await page.getByText('统筹洸河中学建设，每周调度。').waitFor();
    expect(await look(page, 'force-changed-zh-CN-1440')).toEqual([]);
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
      units: '/office?view=units',
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
    await counts(page.locator('.month button'), 0);
    expect(await look(page, `calendar-read-${language}-1440`)).toEqual([]);
  });
});
