import type { Page } from 'playwright-core';
import type { Language } from '#libs/platform/i18n/messages';
import { approve } from './guanghe.js';
import { guangheWalk } from './guanghe-walk.js';
import { look } from './look.js';
import { counts, DESKTOP, PHONE } from './visitor.js';

const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;

const walk = guangheWalk(async (guanghe) => {
  await approve(guanghe, 'XM01');
});

const ownerAt = async (path: string, size: keyof typeof WIDTHS, language: Language = 'zh-CN'): Promise<Page> =>
  walk.arrive('owner', path, { viewport: WIDTHS[size], language });
const leaderAt = async (path: string, size: keyof typeof WIDTHS, language: Language = 'zh-CN'): Promise<Page> =>
  walk.arrive('leader', path, { viewport: WIDTHS[size], language });
const ask = async () => {
  const id = await walk.guanghe.taskId('XM01-01');
  const { body } = await walk.guanghe.people.owner.call<{ version: number }>('GET', `/api/tasks/${id}`);
  const wish = { due: '2018-12-20', cause: '图审机构排期', progress: '图纸已完成八成', version: body.version };
  expect((await walk.guanghe.people.owner.call('POST', `/api/tasks/${id}/extensions`, wish)).status).toBe(201);
};

/** What the task waited for has come, and it waits once more. */
const waitAnew = async (id: string) => {
  const { call } = walk.guanghe.people.owner;
  const version = async () => (await call<{ version: number }>('GET', `/api/tasks/${id}`)).body.version;
  expect((await call('POST', `/api/tasks/${id}/unblock`, { version: await version() })).status).toBe(200);
  const wish = { kind: 'other-unit', awaits: '供电公司', expectedUntil: null, version: await version() };
  expect((await call('POST', `/api/tasks/${id}/block`, wish)).status).toBe(201);
};

describe('an extension', () => {
  it('is asked for on the desk: what else would move is seen before it is sent', async () => {
    const page = await ownerAt(`/tasks/${await walk.guanghe.taskId('XM01-01')}`, 1440);
    await page.getByRole('button', { name: '申请延期' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('延至').fill('2018-12-20');
    await dialog.getByLabel('延至').press('Enter');
    await dialog.getByLabel('原因').fill('图审机构排期');
    await dialog.getByLabel('目前进展').fill('图纸已完成八成');
    await dialog.getByText(/项目完成期限/).waitFor();
    expect(await look(page, 'extension-ask-zh-CN-1440')).toEqual([]);
    await dialog.getByRole('button', { name: '提交申请' }).click();
    await page.getByText('已提交，等待审批。').waitFor();
    expect(await look(page, 'extension-asked-zh-CN-1440')).toEqual([]);
    await page.getByRole('button', { name: '撤回申请' }).click();
    await page.getByText('已撤回。').waitFor();
  });

  it.each([
    ['zh-CN', 1440],
    ['en', 390],
  ] as const)('waits in the list of the leader, %s, %d wide', async (language, size) => {
    if (size === 1440) await ask();
    const page = await leaderAt('/extensions', size, language);
    const verb = language === 'en' ? 'Decide the extension of XM01-01' : '审批延期：XM01-01';
    await page.getByRole('button', { name: verb }).waitFor();
    expect(await look(page, `extensions-${language}-${size}`)).toEqual([]);
    await page.getByRole('button', { name: verb }).click();
    await page.getByText(language === 'en' ? /The end date of the project/ : /项目完成期限/).waitFor();
    expect(await look(page, `extension-decide-${language}-${size}`)).toEqual([]);
  });

  it('is granted on the phone with one thumb, and the first due date stays visible', async () => {
    const page = await leaderAt('/m', 390);
    await page.getByText('等您审批的延期申请：1 份').waitFor();
    expect(await look(page, 'extensions-phone-zh-CN-390')).toEqual([]);
    await page.getByRole('button', { name: /→/ }).click();
    await page.getByText(/项目完成期限/).waitFor();
    expect(await look(page, 'extension-decide-phone-zh-CN-390')).toEqual([]);
    await page.getByRole('button', { name: /批准至/ }).click();
    await page.getByText(/已批准至/).waitFor();
    await page.getByText(/原定期限/).waitFor();
  });

  it('is asked for on the phone', async () => {
    const page = await ownerAt(`/m/tasks/${await walk.guanghe.taskId('XM01-01')}`, 390, 'en');
    await page.getByRole('button', { name: 'Ask for an extension' }).click();
    await page.getByLabel('Until (an exact day)').fill('2018-12-25');
    await page.getByLabel('Cause').fill('Rain');
    await page.getByLabel('Progress so far').fill('Nine tenths');
    await page.getByText(/The end date of the project/).waitFor();
    expect(await look(page, 'extension-ask-phone-en-390')).toEqual([]);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await page.getByText('waits for its decision').waitFor();
  });
});

describe('a task', () => {
  it('waits for somebody outside, on the phone of its owner, and the map says so', async () => {
    const page = await ownerAt(`/m/tasks/${await walk.guanghe.taskId('XM01-02')}`, 390);
    await page.getByRole('button', { name: '登记等待事项' }).click();
    await page.getByLabel('等待事项和对方单位').fill('市规划局批复');
    expect(await look(page, 'task-block-phone-zh-CN-390')).toEqual([]);
    await page.getByRole('button', { name: '登记等待事项' }).click();
    await page.getByText(/等待外部审批：市规划局批复/).waitFor();
    await page.getByRole('button', { name: '已等到' }).waitFor();
  });

  it.each([
    ['zh-CN', 1440, '等待的两天不计'],
    ['en', 390, 'a receipt'],
  ] as const)('that waits has its wait recognised by the leader in charge, %s, %d wide', async (language, size, proof) => {
    const id = await walk.guanghe.taskId('XM01-02');
    const [recognise, reason, recognised] =
      language === 'en' ? ['Recognise the wait', 'Reason', /its days cost nothing/] : ['认定等待', '原因', /不计逾期（/];
    if (language === 'en') await waitAnew(id);
    const page = await leaderAt(`/tasks/${id}`, size, language);
    await page.getByRole('button', { name: recognise }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(reason).fill(proof);
    expect(await look(page, `task-recognise-${language}-${size}`)).toEqual([]);
    await dialog.getByRole('button', { name: recognise, exact: true }).click();
    await page.getByText(recognised).filter({ hasText: proof, visible: true }).first().waitFor();
    await counts(page.getByRole('button', { name: recognise }), 0);
    expect(await look(page, `task-recognised-${language}-${size}`)).toEqual([]);
  });

  it.each([
    ['zh-CN', 1440, '回执是别的项目的'],
    ['en', 390, 'of another project'],
  ] as const)('has that taken back when it was a mistake, and both are read, %s, %d wide', async (language, size, mistake) => {
    const path = `tasks/${await walk.guanghe.taskId('XM01-02')}`;
    const [withdraw, recognise, reason, withdrawn] =
      language === 'en'
        ? ['Take the recognition back', 'Recognise the wait', 'Reason', /taken back on/]
        : ['撤回认定', '认定等待', '原因', /撤回，照计逾期/];
    const page = await leaderAt(`/${path}`, size, language);
    await page.getByRole('button', { name: `${withdraw}${language === 'en' ? ': 供电公司' : '：市规划局批复'}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: withdraw, exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel(reason).fill(mistake);
    expect(await look(page, `task-withdraw-${language}-${size}`)).toEqual([]);
    await dialog.getByRole('button', { name: withdraw, exact: true }).click();
    await page.getByText(withdrawn).filter({ hasText: mistake, visible: true }).first().waitFor();
    await page
      .getByRole('button', { name: new RegExp(`^${recognise}`) })
      .first()
      .waitFor();
    expect(await look(page, `task-withdrawn-${language}-${size}`)).toEqual([]);
    const phone = await ownerAt(`/m/${path}`, 390, language);
    await phone.getByText(withdrawn).filter({ hasText: mistake }).first().waitFor();
    expect(await look(phone, `task-withdrawn-phone-${language}`)).toEqual([]);
  });

  it.each([
    ['zh-CN', 1440],
    ['en', 390],
  ] as const)('rests, and is shown so with a sign of its own, %s, %d wide', async (language, size) => {
    const id = await walk.guanghe.taskId('XM01-02');
    const page = await leaderAt(`/tasks/${id}`, size, language);
    const [suspend, resume, reason] = language === 'en' ? ['Suspend', 'Resume', 'Reason'] : ['暂停', '恢复', '原因'];
    await page.getByRole('button', { name: suspend, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(reason).fill('资金调整');
    expect(await look(page, `task-suspend-${language}-${size}`)).toEqual([]);
    await dialog.getByRole('button', { name: suspend, exact: true }).click();
    await page.getByRole('button', { name: resume, exact: true }).waitFor();
    expect(await look(page, `task-suspended-${language}-${size}`)).toEqual([]);
    await page.goto(`/map?project=${await walk.guanghe.projectId('XM01')}`);
    await page
      .getByRole('row')
      .filter({ hasText: 'XM01-02' })
      .getByText(language === 'en' ? 'Suspended' : '已暂停', { exact: true })
      .waitFor();
    expect(await look(page, `map-suspended-${language}-${size}`)).toEqual([]);
    await page.goto(`/tasks/${id}`);
    await page.getByRole('button', { name: resume, exact: true }).click();
    await dialog.getByLabel(reason).fill('资金到位');
    await dialog.getByRole('button', { name: resume, exact: true }).click();
    await page.getByRole('button', { name: suspend, exact: true }).waitFor();
  });
});
