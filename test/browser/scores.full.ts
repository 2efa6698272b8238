import type { Browser } from 'playwright-core';
import { ScoreBench, scriptOfTheQuarter } from '../support/score-bench.js';
import { completeFirstRun, newcomer, overNetwork, SECURITY, signIn } from '../support/sign-in.js';
import { Guests } from './guests.js';
import { logIn } from './people.js';
import { type RunningProduct, startProduct } from './product.js';
import { counts, openBrowser, PHONE, says, seriousFaults, tooWide, type VisitorOptions } from './visitor.js';

const MORNING = Date.parse('2018-10-08T09:00:00+08:00');
const SHOTS = process.env['SCREENSHOTS'];

let product: RunningProduct;
let bench: ScoreBench;
let browser: Browser;
const people = {} as Record<'secretary' | 'owner' | 'desk', { readonly name: string; readonly password: string }>;
const guests = new Guests();

/** 8 October 2018: July and August are locked, and September is over. */
beforeAll(async () => {
  product = await startProduct({ SAMPLE: 'true', RATE_LIMIT_PER_MINUTE: '100000' });
  await product.database.sql('update business_clock set offset_ms = $1', [MORNING - Date.now()]);
  bench = await ScoreBench.open({}, product.database);
  for (const action of scriptOfTheQuarter().filter(({ at }) => at < '2018-10')) {
    bench.itIs(action.at.slice(0, 10));
    if (action.do === 'draft-scores') await bench.draft(action.month!);
    else if (action.do === 'lock-scores') {
      await bench.confirm(action.month!);
      await bench.lock(action.month!);
    } else await bench.play([action]);
  }
  const call = overNetwork(product.address);
  await completeFirstRun(call);
  const security = await signIn(call, SECURITY);
  const roles = { secretary: 'scoring-confirmer', owner: 'staff', desk: 'supervision-desk' };
  for (const [who, role] of Object.entries(roles)) {
    const { password } = await newcomer(call, security, { name: `${who}.one`, roles: [role] });
    people[who as keyof typeof people] = { name: `${who}.one`, password };
  }
  await product.database.sql(
    `update post set account_id = (select id from account where name = 'owner.one') where title = '卫生服务中心负责人'`,
  );
  browser = await openBrowser();
}, 180_000);

afterEach(async () => {
  expect(await guests.leave()).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await bench?.app.close();
  await product?.stop();
}, 60_000);

async function arrive(who: keyof typeof people, path: string, options: VisitorOptions = {}) {
  const page = await guests.arrive(browser, product.address, options);
  await page.goto(path);
  await logIn(page, people[who], 'zh-CN');
  return page;
}
type Page = Awaited<ReturnType<typeof arrive>>;

async function look(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png` });
  expect(await tooWide(page)).toBe(false);
  expect(await seriousFaults(page)).toEqual([]);
}

describe('September 2018', () => {
  it('is drafted, confirmed without one entry, and locked by the secretary', async () => {
    const page = await arrive('secretary', '/scores');
    await page.getByRole('heading', { level: 2, name: '2018年9月：逐条说明' }).waitFor();
    await page.getByText('本月尚未草拟。').waitFor();
    await page.getByRole('button', { name: '草拟本月' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '草拟本月' }).click();
    const entries = page.getByRole('table', { name: '2018年9月：逐条说明' });
    await entries.getByRole('row').nth(23).waitFor();
    await counts(entries.getByRole('row'), 24);
    const late = entries.getByRole('row').filter({ hasText: 'GZ07-04' });
    await says(late, '任务 GZ07-04 应于2018年9月14日完成，2018年9月30日报送完成，逾期 11 个工作日。');
    await look(page, 'scores-draft');

    await page.getByRole('button', { name: 'GZ06-01 本月不记' }).click();
    await page.getByRole('textbox', { name: '理由' }).fill('事实待核实');
    await look(page, 'scores-leave-out');
    await page.getByRole('dialog').getByRole('button', { name: '本月不记' }).click();
    await page.getByText('本月不记：事实待核实').waitFor();
    await page.getByRole('button', { name: '确认本月' }).click();
    await page.getByText('确认2018年9月的 22 条记分，合计 −43.00 分').waitFor();
    await look(page, 'scores-confirm');
    await page.getByRole('dialog').getByRole('button', { name: '确认本月' }).click();
    await page.getByRole('button', { name: '锁定本月' }).click();
    await page.getByText('将把2018年9月的 22 条记入台账').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '锁定本月' }).click();
    await page.getByRole('cell', { name: '已锁定' }).nth(2).waitFor();
    await page.getByRole('row').filter({ hasText: '建设办负责人' }).filter({ hasText: '83.00' }).waitFor();
    await look(page, 'scores-locked');
  });

  it('is evaluated by locked points, each level as a word', async () => {
    const page = await arrive('secretary', '/evaluation');
    const works = page.getByRole('row').filter({ hasText: '建设办负责人' });
    await says(works, '83.00蓝色1.0具备');
    await look(page, 'evaluation');
    await page.getByLabel('截至月份').selectOption('2018-07');
    await page
      .getByRole('row')
      .filter({ hasText: '建设办负责人98.00' })
      .or(works.filter({ hasText: '98.00' }))
      .first()
      .waitFor();
  });

  it('is looked at by the desk, which opens the next period and confirms nothing', async () => {
    const page = await arrive('desk', '/scores');
    await page.getByRole('table', { name: '2018年9月：逐条说明' }).waitFor();
    await counts(page.getByRole('button', { name: /草拟|确认本月|锁定本月|本月不记/ }), 0);
    await page.getByRole('button', { name: '开启考核期' }).click();
    const fill = async (label: string, text: string) => {
      await page.getByLabel(label).fill(text);
      await page.keyboard.press('Tab');
    };
    await fill('第一天', '2018-12-01');
    await fill('最后一天', '2019-12-31');
    await page.getByLabel('批准文件').fill('洸街发〔2018〕40号');
    await fill('批准日期', '2018-10-08');
    await look(page, 'period');
    await page.getByRole('dialog').getByRole('button', { name: '开启考核期' }).click();
    await page.getByText('2018-07-01 至 2018-12-31 已有考核期').first().waitFor();
    await fill('第一天', '2019-01-01');
    await page.getByRole('dialog').getByRole('button', { name: '开启考核期' }).click();
    await page.getByText('考核期已开启').waitFor();
  });

  it('is read by each for his own posts, and he has no way to the others', async () => {
    const page = await arrive('owner', '/my-scores');
    await page.getByText('92.00').waitFor();
    const lines = page.getByRole('table', { name: '逐条说明' }).getByRole('row');
    await lines.nth(6).waitFor();
    await counts(lines, 7);
    await counts(page.getByRole('link', { name: '月度积分' }), 0);
    await look(page, 'own-scores');
    await page.goto('/scores');
    await page.getByRole('heading', { level: 1, name: '没有权限' }).waitFor();
  });

  it.each(['/scores', '/evaluation', '/my-scores'])('%s is read on a phone and in English', async (path) => {
    // The language that an account chose stays chosen.
    await product.database.sql(`update account set language = 'zh-CN'`);
    const page = await arrive(path === '/my-scores' ? 'owner' : 'secretary', path, { viewport: PHONE });
    await page.getByRole('table').first().waitFor();
    await look(page, `phone${path.replace('/', '-')}`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /Points by month|Evaluation|My points/ }).waitFor();
    await page.reload();
    await page.getByRole('table').first().waitFor();
    await look(page, `phone-en${path.replace('/', '-')}`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await look(page, `en${path.replace('/', '-')}`);
  });
});
