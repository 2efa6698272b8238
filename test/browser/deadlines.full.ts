import type { Page } from 'playwright-core';
import { guangheWalk } from './guanghe-walk.js';
import { look } from './look.js';
import { DESKTOP, PHONE } from './visitor.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const WIDTHS = { 1440: DESKTOP, 390: PHONE } as const;

const walk = guangheWalk();

const fillDate = async (page: Page, label: RegExp, date: string) => {
  await page.getByLabel(label).fill(date);
  await page.getByLabel(label).press('Enter');
};

describe('the page of terms set by law', () => {
  it('counts the last day, says how, and is found again under its address', async () => {
    const page = await walk.arrive('owner', '/');
    await page.getByRole('navigation').getByRole('link', { name: '法定期限' }).press('Enter');
    await page.getByRole('combobox', { name: '事项' }).selectOption({ label: '信访：办结' });
    await fillDate(page, /^起算日期/, '2018-08-03');
    // Sixty days after 3 August are 2 October, in the holidays of the National Day; work begins again on the 8th.
    const answer = page.getByRole('status').filter({ hasText: '最后一日：2018年10月8日星期一' });
    await answer.getByText('2018年10月2日星期二是休息日，顺延到2018年10月8日星期一。').waitFor();
    await page.reload();
    await answer.waitFor();
    expect(await look(page, 'deadline-zh-CN-1440')).toEqual([]);
  });

  it('says from when a rule is in force when the day is older', async () => {
    const page = await walk.arrive('owner', '/deadlines?rule=hotline.finish&from=2018-07-02');
    await page.getByRole('alert').filter({ hasText: '自 2020-01-07 起施行，不适用于 2018-07-02' }).waitFor();
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(WIDTHS))('the page at %s px', async (width) => {
    const viewport = WIDTHS[Number(width) as keyof typeof WIDTHS];
    const page = await walk.arrive('owner', '/deadlines?rule=petition.finish&from=2018-08-03', { language, viewport });
    await page.getByRole('status').filter({ hasText: '2018' }).waitFor();
    await page.getByRole('table').getByRole('row').nth(1).waitFor();
    expect(await look(page, `deadlines-${language}-${width}`)).toEqual([]);
  });
});
