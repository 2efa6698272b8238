import { guangheWalk } from './guanghe-walk.js';
import { PHOTO } from './guests.js';
import { look } from './look.js';
import { counts, DESKTOP, PHONE } from './visitor.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;

const walk = guangheWalk();
const { arrive } = walk;

describe('the desk', () => {
  it('sees what cannot be done, which chain decides and what would help, and approves it all the same', async () => {
    const page = await arrive('desk', `/projects/${await walk.guanghe.projectId('GZ01')}`);
    await page
      .getByText(/距完成期限还缺 5 个工作日/)
      .first()
      .waitFor();
    await page.getByText(/GZ01-02 .+ → GZ01-03 /).waitFor();
    await page.getByText(/压缩 GZ01-02 /).waitFor();
    expect(await look(page, 'project-impossible-zh-CN-1440')).toEqual([]);
    await page.getByRole('button', { name: '批准方案' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('row').filter({ hasText: 'GZ01-02' }).getByText('一开始就来不及').waitFor();
    expect(await look(page, 'project-approve-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '批准方案' }).click();
    await page.getByText('方案已批准，各项任务的期限已确定。').waitFor();
    await page.getByText(/desk\.guanghe于2018年7月2日星期一批准/).waitFor();
    const row = page.getByRole('table', { name: '任务' }).getByRole('row').filter({ hasText: 'GZ01-02' });
    // The schedule is read anew after the head of the page.
    await row.getByText('一开始就来不及').waitFor();
  });

  it('finds projects by force, state and light', async () => {
    const page = await arrive('desk', '/projects?state=approved');
    await page.getByRole('cell', { name: 'GZ01' }).waitFor();
    await counts(page.getByRole('table', { name: '项目' }).getByRole('row'), 2);
    await page.getByRole('combobox', { name: '方案' }).selectOption('draft');
    await page.getByRole('cell', { name: 'XM01' }).waitFor();
    await counts(page.getByRole('table', { name: '项目' }).getByRole('row'), 20);
    await page.getByRole('combobox', { name: '工作专班' }).selectOption({ label: '洸河中学项目专班' });
    await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '洸河中学项目', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '洸河中学项目' }).waitFor();
    await page.getByText('须在 XM01-02 开始前完成').waitFor();
    await page.getByRole('navigation').locator('a[aria-current="true"]').filter({ hasText: '项目' }).waitFor();
    await counts(page.getByRole('navigation').locator('a[aria-current="page"]'), 0);
  });
});

describe('the task page', () => {
  it('lets the owner sign and report with a photo, and the head return and accept', async () => {
    const id = await walk.guanghe.projectId('XM01');
    await walk.guanghe.people.desk.call('POST', `/api/projects/${id}/approval`, { seenVersion: 1 });
    const task = `/tasks/${await walk.guanghe.taskId('XM01-01')}`;
    const owner = await arrive('owner', task);
    await owner.getByRole('button', { name: '签收' }).click();
    await owner.getByText('已签收。').waitFor();
    await owner.getByRole('button', { name: '报送进度' }).click();
    const dialog = owner.getByRole('dialog');
    await dialog.getByRole('slider').press('End');
    await dialog.getByLabel('说明（选填）').fill('已取得审查合格书');
    await dialog.getByLabel(/照片或文件/).setInputFiles({ name: '批复.png', mimeType: 'image/png', buffer: PHOTO });
    expect(await look(owner, 'task-report-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '报送进度' }).click();
    await owner.getByText('已报送。').waitFor();
    await owner.getByRole('img', { name: '照片：批复.png' }).waitFor();
    await counts(owner.getByRole('button', { name: '验收通过' }), 0);

    const head = await arrive('head', task);
    await head.getByRole('button', { name: '退回重办' }).click();
    await head.getByLabel('退回原因').fill('缺盖章');
    await head.getByRole('dialog').getByRole('button', { name: '退回重办' }).click();
    await head.getByText('已退回。').waitFor();
    await head.getByText('退回：缺盖章').waitFor();
    await owner.reload();
    await owner.getByRole('button', { name: '报送进度' }).click();
    await owner.getByRole('dialog').getByRole('slider').press('End');
    await owner.getByRole('dialog').getByRole('button', { name: '报送进度' }).click();
    await owner.getByText('已报送。').waitFor();
    await head.reload();
    await head.getByRole('button', { name: '验收通过' }).click();
    await head.getByRole('dialog').getByRole('button', { name: '验收通过' }).click();
    await head.getByText('已验收。').waitFor();
    expect(await look(head, 'task-accepted-zh-CN-1440')).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(WIDTHS))('every page about plans at %s px', async (width) => {
    const viewport = WIDTHS[Number(width) as keyof typeof WIDTHS];
    const page = await arrive('owner', '/', { language, viewport });
    const found: string[] = [];
    const paths = {
      projects: '/projects',
      project: `/projects/${await walk.guanghe.projectId('XM01')}`,
      task: `/tasks/${await walk.guanghe.taskId('XM01-02')}`,
      tasks: '/tasks',
      map: '/map',
    };
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      found.push(...(await look(page, `${name}-${language}-${width}`)));
    }
    expect(found).toEqual([]);
  });
});
