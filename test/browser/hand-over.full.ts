import { guangheWalk } from './guanghe-walk.js';
import { look } from './look.js';
import { counts, DESKTOP, PHONE } from './visitor.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;

const walk = guangheWalk();
const { arrive } = walk;

describe('the supervision desk', () => {
  it('finds the hand-over of the office’s list, calls it off by keyboard, and hands the post over today', async () => {
    const page = await arrive('desk', '/hand-overs');
    const planned = page.getByRole('row').filter({ hasText: '征迁办负责人' });
    await planned.getByText('待移交').waitFor();
    await planned.getByText('2018年10月15日').waitFor();
    await page.getByRole('button', { name: '取消移交：征迁办负责人' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '取消移交' }).press('Enter');
    await page.getByText('岗位移交已取消。').waitFor();
    await planned.getByText('已取消').waitFor();

    await page.getByRole('button', { name: '登记移交' }).click();
    const dialog = page.getByRole('dialog');
    for (const [label, post] of [
      ['离任岗位', '征迁办负责人'],
      ['接手岗位', '建设办负责人'],
    ] as const) {
      await dialog.getByLabel(label).fill(post);
      await page.getByTitle(post).last().click();
    }
    const day = dialog.getByLabel('离任日期（当日起不再任职）');
    await day.fill('2018年7月1日');
    await day.press('Enter');
    await dialog.getByText('2018-07-01 已经过去').first().waitFor();
    await day.fill('2018年7月2日');
    await day.press('Enter');
    await dialog.getByRole('row').filter({ hasText: 'GZ07-02' }).waitFor();
    await counts(dialog.getByRole('row'), 1 + 7);
    expect(await look(page, 'hand-over-plan-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '登记移交' }).click();
    await page.getByText('岗位已移交。').waitFor();

    await page.getByRole('button', { name: '查看移交内容：征迁办负责人' }).click();
    await dialog.getByRole('row').filter({ hasText: 'GZ07-02' }).waitFor();
    expect(await look(page, 'hand-over-done-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('row').filter({ hasText: 'GZ07-02' }).getByRole('link').click();
    await page.getByText('征迁办负责人 → 建设办负责人').waitFor();
    expect(await look(page, 'hand-over-task-zh-CN-1440')).toEqual([]);

    await page.goto('/office');
    await page.getByRole('button', { name: '任职记录：建设办负责人' }).click();
    await page.getByRole('dialog').getByRole('columnheader', { name: '止（含当日）' }).or(page.getByText('还没有人任职')).waitFor();
    expect(await look(page, 'office-holdings-zh-CN-1440')).toEqual([]);
  });

  it('on a phone sees what the successor has now', async () => {
    const page = await arrive('owner', `/m/tasks/${await walk.guanghe.taskId('GZ07-02')}`, { viewport: PHONE });
    await page.getByText('征迁办负责人 → 建设办负责人').waitFor();
    expect(await look(page, 'hand-over-phone-task-zh-CN-390')).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(WIDTHS))('the page of hand-overs at %s px', async (width) => {
    const viewport = WIDTHS[Number(width) as keyof typeof WIDTHS];
    const page = await arrive('desk', '/hand-overs', { language, viewport });
    await page.getByText('征迁办负责人').first().waitFor();
    expect(await look(page, `hand-overs-${language}-${width}`)).toEqual([]);
    await page.getByRole('button', { name: language === 'en' ? 'Plan a hand-over' : '登记移交' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await look(page, `hand-over-dialog-${language}-${width}`)).toEqual([]);
  });

  it('a leader sees them and is offered nothing to change', async () => {
    const page = await arrive('leader', '/hand-overs', { language });
    await page.getByText('征迁办负责人').first().waitFor();
    await counts(page.getByRole('button', { name: /登记移交|取消移交|Plan a|Call off/ }), 0);
  });
});
