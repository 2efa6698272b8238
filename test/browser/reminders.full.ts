import { eventually } from '#libs/platform/testing/eventually';
import { approve } from './guanghe.js';
import { guangheWalk } from './guanghe-walk.js';
import { look } from './look.js';
import { counts, DESKTOP, PHONE } from './visitor.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;

const walk = guangheWalk(async (guanghe) => {
  await approve(guanghe, 'XM01');
  // XM01-01 is due on 26 July; its owner hears of it on the 27th, a Friday.
  await guanghe.morning('2018-07-27');
  await eventually(async () => (await guanghe.database.sql(`select 1 from reminder__delivery where state = 'handed'`)).length > 0, 60_000);
});
const { arrive } = walk;

describe('the outbox page', () => {
  it('shows a message as it would arrive', async () => {
    const page = await arrive('desk', '/reminders');
    await page
      .getByRole('button', { name: /^查看消息：.*XM01-01/ })
      .first()
      .click();
    const letter = page.getByRole('dialog').getByRole('region', { name: '收到时的样子' });
    await letter.getByText(/到期日：/).waitFor();
    expect(await look(page, 'reminder-zh-CN-1440')).toEqual([]);
    await counts(page.getByRole('dialog').getByRole('button', { name: '重发' }), 0);
  });

  it('a reader sees what was sent to his posts', async () => {
    const page = await arrive('owner', '/my-messages');
    await page.getByRole('heading', { level: 2, name: /XM01-01/ }).waitFor();
    expect(await look(page, 'my-messages-zh-CN-1440')).toEqual([]);
  });

  it('lets the desk send again what is unknown, and suppress what failed with a reason', async () => {
    const message = `(select id from reminder_delivery order by planned_at, id limit 1)`;
    await walk.guanghe.database.sql(
      `update reminder_delivery set state = 'unknown', outcome = 'no-answer', handed_at = null where id = ${message}`,
    );
    const page = await arrive('desk', '/reminders?state=unknown');
    await page
      .getByRole('button', { name: /^查看消息/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog').first();
    await dialog.getByText('结果不明').first().waitFor();
    await dialog.getByRole('button', { name: '重发' }).click();
    const ask = page.getByRole('dialog', { name: /^重发/ });
    await ask.getByRole('button', { name: '重发' }).click();
    await dialog.getByText('已安排重发。').waitFor();
    await eventually(
      async () => (await walk.guanghe.database.sql(`select state from reminder_delivery where id = ${message}`))[0]?.['state'] === 'handed',
      60_000,
    );
    await walk.guanghe.database.sql(
      `update reminder_delivery set state = 'failed', outcome = 'recipient-refused', handed_at = null where id = ${message}`,
    );
    await page.goto('/reminders?state=failed');
    await page
      .getByRole('button', { name: /^查看消息/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: '取消发送' }).click();
    const suppress = page.getByRole('dialog', { name: /^取消发送/ });
    await suppress.getByLabel('原因').fill('已当面告知');
    expect(await look(page, 'reminder-suppress-zh-CN-1440')).toEqual([]);
    await suppress.getByRole('button', { name: '取消发送' }).click();
    await dialog.getByText('已取消发送。').waitFor();
    await dialog.getByText('已当面告知').waitFor();
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(WIDTHS))('the outbox at %s px', async (width) => {
    const viewport = WIDTHS[Number(width) as keyof typeof WIDTHS];
    const page = await arrive('desk', '/reminders', { language, viewport });
    await page.locator('.records-actions button').first().waitFor();
    const found = await look(page, `reminders-${language}-${width}`);
    await page.locator('.records-actions button').first().click();
    await page.locator('.letter').waitFor();
    found.push(...(await look(page, `reminder-${language}-${width}`)));
    expect(found).toEqual([]);
  });
});
