import type { Page } from 'playwright-core';
import type { Language } from '#libs/platform/i18n/messages';
import { FIRM_HEADINGS, firms, itemWorkbook } from '../support/item-office.js';
import { approve, type Who } from './guanghe.js';
import { guangheWalk } from './guanghe-walk.js';
import { look, tooSmall } from './look.js';
import { counts, DESKTOP, holds, PHONE } from './visitor.js';

const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;
const CODE = 'XM01-01';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const walk = guangheWalk(async (guanghe) => {
  await approve(guanghe, 'XM01');
  const id = await guanghe.taskId(CODE);
  const { body } = await guanghe.people.owner.call<{ version: number }>('GET', `/api/tasks/${id}`);
  await guanghe.people.owner.call('POST', `/api/tasks/${id}/sign-for`, { version: body.version });
});

const at = async (who: Who, path: (id: string) => string, size: keyof typeof WIDTHS = 1440, language: Language = 'zh-CN'): Promise<Page> =>
  walk.arrive(who, path(await walk.guanghe.taskId(CODE)), { viewport: WIDTHS[size], language });
const items = (id: string) => `/tasks/${id}/items`;
const choose = async (page: Page, rows: readonly unknown[][]) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: '整改清单.xlsx', mimeType: XLSX, buffer: await itemWorkbook(FIRM_HEADINGS, rows) });

describe('the owner of a task', () => {
  it('sets a ledger up with a column of its own, from the page of the task', async () => {
    const page = await at('owner', (id) => `/tasks/${id}`);
    await page.getByRole('link', { name: '设置明细台账' }).click();
    await page.getByRole('button', { name: '设置明细台账' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('台账名称').fill('消防限期整改清单');
    await dialog.getByLabel('计数单位').fill('家');
    await dialog.getByRole('button', { name: '添加一列' }).click();
    await dialog.getByLabel('列名').fill('风险等级');
    await dialog.getByLabel('类型').click();
    await page.locator('.ant-select-item-option').filter({ hasText: '选项' }).click();
    await dialog.getByLabel('选项（用顿号或逗号分开）').fill('红、橙、黄');
    expect(await look(page, 'items-set-up-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { level: 1, name: '消防限期整改清单' }).waitFor();
  });

  it('tries a workbook, is told what is wrong at which cell, and takes a better one in', async () => {
    const page = await at('owner', items);
    await page.getByRole('heading', { name: '从 Excel 导入' }).waitFor();
    await choose(page, [[1, '甲公司', '', '', '', '月底', '差不多', '']]);
    await page.getByRole('button', { name: '试导入' }).click();
    await page.getByRole('alert').filter({ hasText: '有 2 处问题' }).waitFor();
    expect(await look(page, 'items-faults-zh-CN-1440')).toEqual([]);
    await choose(page, firms(65));
    await page.getByRole('button', { name: '试导入' }).click();
    await page.getByText('将新增 65 条').waitFor();
    await page.getByRole('button', { name: '正式导入' }).click();
    await page.getByText('已新增 65 条').waitFor();
    await page.getByText('0/65 家').waitFor();
  });

  it('chooses many with the keyboard and reports them rectified', async () => {
    const page = await at('owner', items);
    await page.getByRole('row').nth(1).waitFor();
    await page.getByRole('checkbox', { name: '选择本页全部' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('已选 50 条').waitFor();
    expect(await look(page, 'items-chosen-zh-CN-1440')).toEqual([]);
    await page.getByRole('button', { name: '整改完成' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('整改完成：50 条').waitFor();
    expect(await look(page, 'items-rectify-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '整改完成' }).press('Enter');
    await page.getByText('已保存。').waitFor();
    await page.locator('.records').getByText('整改完成待复查').first().waitFor();
  });

  it('does the others on the spot with one thumb, on the phone', async () => {
    const page = await at('owner', (id) => `/m/tasks/${id}`, 390);
    const first = page.getByRole('button', { name: '整改完成：51 第51工贸有限公司' });
    await first.waitFor();
    expect(await tooSmall(page)).toEqual([]);
    expect(await look(page, 'items-phone-zh-CN-390')).toEqual([]);
    await first.click();
    await page.getByText('第51工贸有限公司：已记为“整改完成”。').waitFor();
    await first.waitFor({ state: 'detached' });
    await counts(page.getByRole('button', { name: /^整改完成：/ }), 14);
  });
});

describe('the head of the force', () => {
  it('fails one with the reason and a new deadline, closes the others, and sees what happened', async () => {
    const page = await at('head', (id) => `${items(id)}?q=第1工贸`);
    await page.getByRole('checkbox', { name: '选择 1 第1工贸有限公司' }).check();
    await page.getByRole('button', { name: '复查不合格' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('原因').fill('消防通道仍被占用');
    await dialog.getByLabel('新的期限').fill('2018-08-10');
    await dialog.getByLabel('新的期限').press('Tab');
    expect(await look(page, 'items-fail-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '复查不合格' }).click();
    await page.getByText('原期限 2018年7月31日').waitFor();
    await page.getByRole('button', { name: '查看 1 第1工贸有限公司' }).click();
    await dialog.getByText('原因：消防通道仍被占用').waitFor();
    expect(await look(page, 'items-details-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '取消' }).click();
    await page.goto(`${items(await walk.guanghe.taskId(CODE))}?state=rectified`);
    await page.getByRole('row').nth(1).waitFor();
    await page.getByRole('checkbox', { name: '选择本页全部' }).check();
    await page.getByRole('button', { name: '复查合格销号' }).click();
    await dialog.getByRole('button', { name: '复查合格销号' }).click();
    await page.getByText('50/65 家').waitFor();
    await page.goto(`/tasks/${await walk.guanghe.taskId(CODE)}`);
    await page.getByText('50/65 家').first().waitFor();
    await page.getByText('按明细台账计').first().waitFor();
    expect(await look(page, 'items-task-zh-CN-1440')).toEqual([]);
  });

  it('removes one that was written down twice, and finds it among those that were removed', async () => {
    const page = await at('head', (id) => `${items(id)}?q=第64工贸`);
    await page.getByRole('checkbox', { name: '选择 64 第64工贸有限公司' }).check();
    await page.getByRole('button', { name: '移除' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('原因').fill('与第 63 号重复');
    expect(await look(page, 'items-remove-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '移除' }).click();
    await page.getByText('50/64 家').waitFor();
    await page.goto(`${items(await walk.guanghe.taskId(CODE))}?state=removed`);
    await page.getByRole('button', { name: '查看 64 第64工贸有限公司' }).click();
    await dialog.getByText('原因：与第 63 号重复').waitFor();
    expect(await dialog.getByLabel('名称').isDisabled()).toBe(true);
    expect(await look(page, 'items-removed-zh-CN-1440')).toEqual([]);
  });
});

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  it.each([1440, 390] as const)('the pages of items at %s px', async (size) => {
    const page = await at('owner', items, size, language);
    await page.locator('.records:visible').first().waitFor();
    const found = await look(page, `items-${language}-${size}`);
    if (size === 390) {
      // However far down somebody is, he sees what he has chosen and what he can do with it.
      await page.getByRole('checkbox').last().check();
      await page.getByText(language === 'en' ? '1 chosen' : '已选 1 条').waitFor();
      await holds(
        page,
        `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('.bulk-bar').getBoundingClientRect())`,
      );
      await page.getByRole('checkbox').last().uncheck();
    }
    await page
      .getByRole('button', { name: language === 'en' ? /^Details of 1 / : /^查看 1 / })
      .first()
      .click();
    await page.getByRole('dialog').locator('.history').waitFor();
    found.push(...(await look(page, `items-dialog-${language}-${size}`)));
    await page.goto(`/m/tasks/${await walk.guanghe.taskId(CODE)}`);
    await page.locator('.m-items').waitFor();
    found.push(...(await look(page, `items-phone-${language}-${size}`)));
    expect(found).toEqual([]);
  });
});
