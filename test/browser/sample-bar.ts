import type { Page } from 'playwright-core';
import { holds } from './visitor.js';

/** The way to a date goes through every tick of every day between. */
const TRAVEL_MS = 120_000;

/** The bar moves the date, and what happened on the way is shown. */
export async function moveOn(page: Page, to: string, shown: string): Promise<void> {
  await page.getByRole('button', { name: '到指定日期…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('日期').fill(to);
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: '推进', exact: true }).click();
  const happened = page.getByRole('dialog', { name: new RegExp(`至 ${shown}`) });
  await happened.getByRole('heading', { name: /发出的提醒/ }).waitFor({ timeout: TRAVEL_MS });
}

export async function closeDrawer(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await holds(page, `!document.querySelector('[role=dialog]')?.checkVisibility()`);
}
