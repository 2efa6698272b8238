import type { Page } from 'playwright-core';
import { guangheWalk } from './guanghe-walk.js';
import { look } from './look.js';
import { counts, DESKTOP, PHONE } from './visitor.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;

const walk = guangheWalk();
const { arrive } = walk;

/** The desk's own calls, for what other walks show. */
async function draftWithTasks(code: string): Promise<string> {
  const { desk } = walk.guanghe.people;
  const { body } = await desk.call<{ items: { id: string; code: string }[] }>('GET', '/api/projects');
  const id = body.items.find((one) => one.code === code)?.id ?? '';
  const tasks = [{ code: `${code}-01`, name: '施工图', durationDays: 10 }];
  const { status } = await desk.call('POST', `/api/projects/${id}/plan-changes`, { tasks, reason: '分解任务' });
  if (status !== 204) throw new Error(`Tasks of ${code}: ${status}`);
  return id;
}

const verb = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

describe('a plan on its way', () => {
  let address = '';

  it('begins by hand: the desk makes the project and says what it promises', async () => {
    const page = await arrive('desk', '/projects');
    await page.getByRole('button', { name: '新建项目' }).click();
    await dialog(page).getByLabel('编号').fill('XM90');
    await dialog(page).getByLabel('名称', { exact: true }).fill('洸河小学扩建');
    await dialog(page).getByLabel('工作专班').click();
    await page.getByTitle(/ZB01 /).click();
    await dialog(page).getByLabel('完成期限').fill('2018-12-21');
    await dialog(page).getByLabel('完成期限').press('Enter');
    await dialog(page).getByLabel('期限来源').click();
    await page.getByTitle('会议议定').click();
    await dialog(page).getByLabel('期限依据').fill('党工委会议纪要〔2018〕7号');
    await dialog(page).getByLabel('验收标准').fill('竣工验收合格');
    await dialog(page).getByRole('button', { name: '添加指标' }).click();
    await dialog(page).getByLabel('指标名称').fill('新增学位');
    await dialog(page).getByLabel('数量', { exact: true }).fill('1200');
    await dialog(page).getByLabel('单位').fill('个');
    await dialog(page).getByLabel('预算（元）').fill('86500000');
    expect(await look(page, 'project-new-zh-CN-1440')).toEqual([]);
    await dialog(page)
      .getByRole('button', { name: /^新\s?建$/ })
      .click();
    await page.getByRole('heading', { level: 1, name: '洸河小学扩建' }).waitFor();
    await page.getByText('86,500,000 元').waitFor();
    await page.getByText('会议议定：党工委会议纪要〔2018〕7号').waitFor();
    address = `/projects/${await draftWithTasks('XM90')}`;
  });

  it('is submitted by the head, sent back by the leader with his opinion, corrected, submitted again and approved', async () => {
    const head = await arrive('head', address);
    await verb(head, '提交审批').click();
    await dialog(head).getByLabel('说明（选填）').fill('请审批');
    await dialog(head).getByRole('button', { name: '提交审批' }).click();
    await head.getByText('已提交，等待审批。').waitFor();
    await verb(head, '撤 回').or(verb(head, '撤回')).waitFor();

    const leader = await arrive('leader', address);
    await verb(leader, '退回修改').click();
    await dialog(leader).getByLabel('审查意见').fill('验收标准要写明移交');
    expect(await look(leader, 'plan-return-zh-CN-1440')).toEqual([]);
    await dialog(leader).getByRole('button', { name: '退回修改' }).click();
    await leader.getByText('已退回。').waitFor();

    const desk = await arrive('desk', address);
    await desk.getByText('验收标准要写明移交').waitFor();
    await verb(desk, '修改项目信息').click();
    await dialog(desk).getByLabel('验收标准').fill('竣工验收合格并移交学校');
    await dialog(desk)
      .getByRole('button', { name: /^保\s?存$/ })
      .click();
    await desk.getByText('项目信息已保存。').waitFor();
    await desk.getByText('竣工验收合格并移交学校').waitFor();

    await head.reload();
    await verb(head, '提交审批').click();
    await dialog(head).getByRole('button', { name: '提交审批' }).click();
    await head.getByText('已提交，等待审批。').waitFor();

    await leader.reload();
    await verb(leader, '批准方案').click();
    await dialog(leader).getByLabel('审查意见（选填）').fill('同意');
    await dialog(leader).getByRole('button', { name: '批准方案' }).click();
    await leader.getByText('方案已批准，各项任务的期限已确定。').waitFor();
    const rounds = leader.getByRole('table', { name: '审查记录' });
    await rounds.getByRole('row').filter({ hasText: '同意' }).waitFor();
    await counts(rounds.getByRole('row'), 5);
  });

  it('keeps what it promises from the desk, and changes it by a revision', async () => {
    const desk = await arrive('desk', address);
    await verb(desk, '修改项目信息').click();
    await dialog(desk).getByText('只能由领导批准修订', { exact: false }).waitFor();
    await dialog(desk).getByRole('textbox', { name: '验收标准', disabled: true }).waitFor();
    expect(await look(desk, 'project-edit-approved-zh-CN-1440')).toEqual([]);
    await dialog(desk).getByLabel('地点').fill('洸河路南侧');
    await dialog(desk)
      .getByRole('button', { name: /^保\s?存$/ })
      .click();
    await desk.getByText('洸河路南侧').waitFor();

    const leader = await arrive('leader', address);
    await verb(leader, '批准修订').click();
    await dialog(leader).getByText('同时修订目标、标准、指标或完成期限').click();
    await dialog(leader).getByLabel('数量', { exact: true }).fill('1500');
    await dialog(leader).getByLabel('依据（会议、批示）').fill('专题会议〔2018〕9号');
    expect(await look(leader, 'plan-revise-promises-zh-CN-1440')).toEqual([]);
    await dialog(leader).getByRole('button', { name: '批准修订' }).click();
    await leader.getByText('新增学位 1,500 个').waitFor();
  });

  it('is not closed while a task is open, and told which; closed it is read, and the leader reopens it', async () => {
    const { head, leader: leading } = walk.guanghe.people;
    const desk = await arrive('desk', address);
    const close = async () => {
      await verb(desk, '结束项目').click();
      await dialog(desk).getByLabel('总结').fill('按期完工');
      await dialog(desk).getByRole('button', { name: '结束项目' }).click();
    };
    await close();
    await dialog(desk)
      .getByText(/XM90 还有 1 项任务没有办结或取消：XM90-01 施工图/)
      .waitFor();
    expect(await look(desk, 'plan-open-tasks-zh-CN-1440')).toEqual([]);
    const task = await walk.guanghe.taskId('XM90-01');
    const version = async () => (await head.call<{ version: number }>('GET', `/api/tasks/${task}`)).body.version;
    const { status } = await leading.call('POST', `/api/tasks/${task}/cancellation`, { reason: '并入主体', version: await version() });
    expect(status).toBe(200);
    await desk.reload();
    await close();
    await desk.getByText('项目已结束。').waitFor();
    await verb(desk, '修改项目信息').waitFor({ state: 'detached' });
    expect(await look(desk, 'plan-closed-zh-CN-1440')).toEqual([]);
    await desk.goto('/projects?state=closed');
    await desk.getByRole('cell', { name: /XM90/ }).waitFor();

    const leader = await arrive('leader', address);
    await verb(leader, '重新启动').click();
    await dialog(leader).getByLabel('原因').fill('增加绿化');
    await dialog(leader).getByRole('button', { name: '重新启动' }).click();
    await leader.getByText('项目已重新启动。').waitFor();
  });

  it.each(LANGUAGES.flatMap((language) => Object.keys(WIDTHS).map((width) => [language, width] as const)))(
    'reads well in %s at %s px',
    async (language, width) => {
      const viewport = WIDTHS[Number(width) as keyof typeof WIDTHS];
      const page = await arrive('desk', address, { language, viewport });
      await page.getByRole('heading', { level: 1, name: '洸河小学扩建' }).waitFor();
      const found = await look(page, `plan-states-${language}-${width}`);
      await page.getByRole('button', { name: language === 'en' ? 'Edit' : '修改项目信息', exact: true }).click();
      await dialog(page).waitFor();
      found.push(...(await look(page, `project-edit-${language}-${width}`)));
      await page.keyboard.press('Escape');
      await page.goto('/projects');
      await page.getByRole('heading', { level: 1 }).waitFor();
      found.push(...(await look(page, `projects-list-${language}-${width}`)));
      expect(found).toEqual([]);
    },
  );
});
