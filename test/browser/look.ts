import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { atRest, seriousFaults, tooWide } from './visitor.js';

/** Left for whoever wants to look. */
const SCREENSHOTS = process.env['SCREENSHOTS'] ?? '.cache/browser';

/** Looks at a page at rest: no serious fault of accessibility, no scrolling sideways. @returns what is wrong with it. */
export async function look(page: Page, name: string): Promise<string[]> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await atRest(page);
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: !(await page.getByRole('dialog').first().isVisible()) });
  const faults = (await seriousFaults(page)).map((fault) => `${name}: ${fault}`);
  return (await tooWide(page)) ? [...faults, `${name}: scrolls sideways`] : faults;
}

/** What a thumb would miss: visible controls lower than 44 px. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('button, a, summary, input:not([type=file]), label.m-button')]
       .map((element) => [element, (element.closest('label') ?? element).getBoundingClientRect()])
       .filter(([element, { width, height }]) => element.checkVisibility() && (height < 43.5 || width < 43.5))
       .map(([element, { width, height }]) => element.outerHTML.slice(0, 80) + ' ' + width + 'x' + height)`,
  );
}
