import { approve } from './guanghe.js';
import { guangheWalk } from './guanghe-walk.js';
import { PHOTO } from './guests.js';
import { look, tooSmall } from './look.js';
import { counts, DESKTOP, PHONE, says } from './visitor.js';

const walk = guangheWalk((guanghe) => approve(guanghe, 'XM01'));
const { arrive } = walk;

describe('what must be there before a task is done', () => {
  it('is written down by the desk, with a weight and a tag', async () => {
    const desk = await arrive('desk', `/tasks/${await walk.guanghe.taskId('XM01-01')}`);
    await desk.getByRole('button', { name: '权重、标签和检查项' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('权重', { exact: true }).fill('30');
    await dialog.getByLabel('标签').fill('民生');
    await dialog.getByLabel('标签').press('Enter');
    await dialog.getByLabel('报送 100% 时必须附照片或文件').check();
    for (const [index, words] of ['图纸盖章', '回执归档'].entries()) {
      await dialog.getByRole('button', { name: '添加检查项' }).click();
      await dialog.getByLabel(`检查项 ${index + 1}`, { exact: true }).fill(words);
    }
    expect(await look(desk, 'particulars-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
    await desk.getByText('已完成 0 / 2 项').waitFor();
    await desk.getByText('民生').waitFor();
    expect(await look(desk, 'checklist-desk-zh-CN-1440')).toEqual([]);
  });

  it('is followed by days that the world outside sets, from which the plan is counted back', async () => {
    const desk = await arrive('desk', `/tasks/${await walk.guanghe.taskId('XM01-02')}`);
    await desk.getByRole('button', { name: '起止限制' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('必须完成于').fill('2018-07-31');
    await dialog.getByLabel('必须完成于').press('Enter');
    await dialog.getByLabel('调整原因').fill('市里统一评审');
    expect(await look(desk, 'own-dates-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await desk.getByText('本任务（或上级任务）须在2018年7月31日星期二前完成').waitFor();
  });

  it('is found by its tag: on the map, in its project, and among what waits for its owner', async () => {
    const clerk = walk.guanghe.people.desk;
    const path = `/api/tasks/${await walk.guanghe.taskId('GZ01-01')}`;
    const { body } = await clerk.call<{ version: number }>('GET', path);
    const wanted = { weight: null, tags: ['党建', '民生'], evidenceRequired: false, checklist: [], version: body.version };
    expect((await clerk.call('PUT', `${path}/particulars`, wanted)).status).toBe(200);

    const desk = await arrive('desk', '/map');
    const projects = desk.getByRole('table', { name: '作战图' }).getByRole('row');
    const choice = desk.getByRole('combobox', { name: '标签' });
    await counts(projects, 21);
    await choice.selectOption({ label: '党建（1 项）' });
    await counts(projects, 2);
    await choice.selectOption({ label: '民生（2 项）' });
    await counts(projects, 3);
    const found = desk.getByRole('table', { name: '标签为“民生”的任务' }).getByRole('row');
    await counts(found, 3);
    await says(found.filter({ hasText: 'GZ01-01' }), '圣达汽车城非公党建示范点');
    await desk.getByRole('button', { name: '洸河中学项目', exact: true }).click();
    await counts(found, 0);
    const tasks = desk.getByRole('table', { name: '任务' }).getByRole('row');
    await desk.getByRole('heading', { level: 2, name: 'XM01 洸河中学项目：标签为“民生”的任务' }).waitFor();
    await counts(tasks, 2);
    await says(tasks.nth(1), /XM01-01.*民生/);
    expect(await look(desk, 'map-tagged-zh-CN-1440')).toEqual([]);
    await desk.reload();
    await counts(projects, 3);
    await desk.getByRole('combobox', { name: '工作专班' }).selectOption({ label: '洸河中学项目专班' });
    await counts(projects, 2);
    await choice.getByRole('option', { name: '民生（1 项）' }).waitFor({ state: 'attached' });
    await desk.getByRole('button', { name: '清空条件' }).click();
    await counts(projects, 21);
    await desk.goto('/map?tag=没有人用过');
    await desk.getByText('没有符合条件的项目。').waitFor();
    expect(await choice.inputValue()).toBe('没有人用过');

    await desk.goto(`/projects/${await walk.guanghe.projectId('XM01')}`);
    await says(desk.getByRole('row').filter({ hasText: 'XM01-01' }), '民生');
    expect(await look(desk, 'project-tagged-zh-CN-1440')).toEqual([]);

    const owner = await arrive('owner', '/tasks');
    const cells = owner.getByRole('cell').filter({ has: owner.getByText(/^XM01-\d+$/) });
    await cells.nth(1).waitFor();
    await owner.getByRole('combobox', { name: '标签' }).selectOption({ label: '民生（1 项）' });
    await counts(cells, 1);
    await says(cells, /XM01-01.*民生/);
    expect(await look(owner, 'tasks-tagged-zh-CN-1440')).toEqual([]);
  });

  it.each(['zh-CN', 'en'] as const)('is found in %s, wide and on a phone', async (language) => {
    const project = await walk.guanghe.projectId('XM01');
    const paths = {
      map: '/map?tag=民生',
      unfolded: `/map?tag=民生&project=${project}`,
      tasks: '/tasks?tag=民生',
      project: `/projects/${project}`,
      m: '/m',
    };
    for (const [name, path] of Object.entries(paths)) {
      const who = name === 'tasks' || name === 'm' ? 'owner' : 'desk';
      for (const viewport of [DESKTOP, PHONE]) {
        const page = await arrive(who, path, { language, viewport });
        const found = {
          map: page.getByRole('heading', { name: /民生/ }),
          m: page.getByText(/^(标签：|Tags: )民生$/),
        }[name];
        await (found ?? page.getByRole('listitem').filter({ hasText: '民生' })).first().waitFor();
        expect(await look(page, `tagged-${name}-${language}-${viewport.width}`)).toEqual([]);
      }
    }
  });

  it('is ticked off by its owner at the desk and on the phone; a complete report without it, or without evidence, is refused', async () => {
    const id = await walk.guanghe.taskId('XM01-01');
    const owner = await arrive('owner', `/tasks/${id}`);
    await owner.getByRole('button', { name: '签收' }).click();
    await owner.getByText('已签收。').waitFor();
    await owner.getByRole('checkbox', { name: '图纸盖章' }).click();
    await owner.getByText(/owner\.guanghe于2018年7月2日.*勾选/).waitFor();
    expect(await look(owner, 'checklist-owner-zh-CN-1440')).toEqual([]);

    const phone = await arrive('owner', `/m/tasks/${id}`, { viewport: PHONE });
    await phone.getByText('已完成 1 / 2 项').waitFor();
    await phone.getByText('办结证明：报送 100% 时须附照片或文件').waitFor();
    expect(await look(phone, 'checklist-phone-zh-CN-390')).toEqual([]);
    expect(await tooSmall(phone)).toEqual([]);

    await owner.getByRole('button', { name: '报送进度' }).click();
    const dialog = owner.getByRole('dialog');
    await dialog.getByRole('slider').press('End');
    await dialog.getByRole('button', { name: '报送进度' }).click();
    await dialog.getByText('XM01-01 还有 1 个检查项没有完成，例如“回执归档”。').waitFor();
    expect(await look(owner, 'checklist-refused-zh-CN-1440')).toEqual([]);

    await phone.getByRole('checkbox', { name: '回执归档' }).click();
    await phone.getByText('已完成 2 / 2 项').waitFor();
    await owner.reload();
    await owner.getByRole('button', { name: '报送进度' }).click();
    await dialog.getByRole('slider').press('End');
    await dialog.getByRole('button', { name: '报送进度' }).click();
    await dialog.getByText('XM01-01 要求提供办结证明', { exact: false }).first().waitFor();
    await dialog.getByLabel(/照片或文件/).setInputFiles({ name: '批复.png', mimeType: 'image/png', buffer: PHOTO });
    await dialog.getByRole('button', { name: '报送进度' }).click();
    await owner.getByText('已报送。').waitFor();
  });

  it.each(['zh-CN', 'en'] as const)('reads well in %s, wide and on a phone', async (language) => {
    const path = `tasks/${await walk.guanghe.taskId('XM01-01')}`;
    const wide = await arrive('owner', `/${path}`, { language, viewport: DESKTOP });
    await wide.getByRole('heading', { level: 1 }).waitFor();
    const narrow = await arrive('owner', `/${path}`, { language, viewport: PHONE });
    await narrow.getByRole('heading', { level: 1 }).waitFor();
    const phone = await arrive('owner', `/m/${path}`, { language, viewport: PHONE });
    await phone.getByRole('heading', { level: 1 }).waitFor();
    expect([
      ...(await look(wide, `checklist-${language}-1440`)),
      ...(await look(narrow, `checklist-${language}-390`)),
      ...(await look(phone, `checklist-m-${language}-390`)),
    ]).toEqual([]);
  });
});
