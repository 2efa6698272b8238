import type { Page } from 'playwright-core';
import { guangheWalk } from './guanghe-walk.js';
import { look } from './look.js';
import { DESKTOP, PHONE, type VisitorOptions } from './visitor.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;

const walk = guangheWalk();
const arrive = (path: string, options: VisitorOptions = {}): Promise<Page> => walk.arrive('desk', path, options);

const templateId = async (code: string) =>
  String((await walk.guanghe.database.sql('select id from template where code = $1', [code]))[0]?.['id']);

async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).last().fill(text);
  await page.locator('.ant-select-item-option').filter({ hasText: text }).last().click();
}

async function fillDate(page: Page, label: string, date: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(date);
  await page.getByLabel(label, { exact: true }).press('Enter');
}

describe('the supervision desk', () => {
  it('previews a school that cannot be done in time, and is told what is missing and what nobody may cut', async () => {
    const page = await arrive('/templates');
    await page.getByRole('link', { name: '学校新建（1.3万～2万平方米）' }).click();
    await page.getByText('《招标投标法》第24条').waitFor();
    await page.getByRole('link', { name: '套用' }).click();
    await page.getByLabel('期限依据').fill('会议议定');
    await page.getByLabel('项目编号').fill('XM30');
    await page.getByLabel('项目名称').fill('新建小学');
    await choose(page, '工作专班', 'ZB01');
    await fillDate(page, '完成期限', '2019年8月20日');
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByText(/还缺 \d+ 个工作日/).waitFor();
    await page.getByText(/其中法定不能压缩的：.*投标期/).waitFor();
    expect(await look(page, 'template-missing-zh-CN-1440')).toEqual([]);
    expect(await walk.guanghe.database.sql(`select id from project where code = 'XM30'`)).toEqual([]);
  });

  it('lengthens a step, is refused what the law forbids, and sees both versions', async () => {
    const page = await arrive(`/templates/${await templateId('K4a')}/edit`);
    const step = page.getByRole('group', { name: '步骤 06.2 投标期' });
    await step.getByLabel('最短工期', { exact: true }).fill('15');
    await step.getByLabel('计划工期').fill('15');
    await page.getByLabel('修改原因').fill('想快一点');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('alert').filter({ hasText: '不能调低' }).waitFor();
    expect(await look(page, 'template-refused-zh-CN-1440')).toEqual([]);
    await step.getByLabel('最短工期', { exact: true }).fill('20');
    await step.getByLabel('计划工期').fill('25');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('模板已保存。').waitFor();
    await page.getByRole('link', { name: '第 1 版' }).click();
    await page.getByText('这是旧版本，只能查看。').waitFor();
  });

  it('makes a project for each of three communities, staggered, with the keyboard', async () => {
    const page = await arrive(`/templates/${await templateId('K4a')}/apply`);
    await page.getByText('按单位批量添加').click();
    for (const unit of ['冠亚星城社区', '阳光盛景园社区', '洸河新苑社区']) await choose(page, '单位', unit);
    await page.keyboard.press('Escape');
    await page.getByLabel('编号前缀').fill('JG');
    await page.getByLabel('名称（接在单位名后）').fill('老旧小区改造');
    await page.locator('details').getByLabel('工作专班').fill('ZB01');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.getByRole('group', { name: '项目 3' }).waitFor();
    await page.getByLabel('期限依据').fill('会议议定');
    await page.getByLabel('依次错开').check();
    await fillDate(page, '第一个项目的完成期限', '2019年8月30日');
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByRole('heading', { name: '预览：还没有保存' }).waitFor();
    expect(await look(page, 'template-many-zh-CN-1440')).toEqual([]);
    await page.getByRole('button', { name: '建立 3 个项目草稿' }).click();
    await page.getByText('已建立 3 个项目草稿：').waitFor();
    await page.getByRole('link', { name: /JG02/ }).click();
    await page.getByRole('heading', { level: 1, name: '阳光盛景园社区老旧小区改造' }).waitFor();
    expect(await look(page, 'template-project-zh-CN-1440')).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(WIDTHS))('every page of templates at %s px', async (width) => {
    const viewport = WIDTHS[Number(width) as keyof typeof WIDTHS];
    const page = await arrive('/', { language, viewport });
    const id = await templateId('K3');
    const paths = {
      templates: '/templates',
      template: `/templates/${id}`,
      'template-edit': `/templates/${id}/edit`,
      'template-new': '/templates/new',
      'template-apply': `/templates/${id}/apply`,
    };
    const found: string[] = [];
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('.records:visible, form:visible').first().waitFor();
      found.push(...(await look(page, `${name}-${language}-${width}`)));
    }
    expect(found).toEqual([]);
  });
});
