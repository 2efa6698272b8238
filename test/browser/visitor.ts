import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { eventually } from '#libs/platform/testing/eventually';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Chromium writes a line for every refused request. Refusals are part of these walks; what the page makes of them is asserted. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/;

export const DESKTOP = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/** How long a page may take for what it shows at once on a machine at leisure; nothing waits longer than it must. */
const PATIENCE_MS = 30_000;

/** For what a worker does, when it comes to it. */
export const DONE = { timeout: 60_000 } as const;

export interface Visitor {
  readonly page: Page;
  /** Errors and warnings on the console, uncaught errors, and violations of the Content-Security-Policy so far. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

export interface VisitorOptions {
  readonly language?: 'zh-CN' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
}

/** Somebody with an empty browser profile. */
export async function visit(browser: Browser, address: string, options: VisitorOptions = {}): Promise<Visitor> {
  const { language = 'zh-CN', viewport = DESKTOP } = options;
  // A dialog that grows while it is pressed makes a press that begins on its button and ends beside it: no press at all.
  const context: BrowserContext = await browser.newContext({ baseURL: address, locale: language, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !REFUSED.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints, leave: () => context.close() };
}

/** Waits until nothing is loaded any more and nothing moves: what fades in has the contrast of neither end. */
export function atRest(page: Page): Promise<void> {
  return holds(page, `!document.querySelector('.waiting, .m-waiting, [aria-busy=true]') && document.getAnimations().length === 0`);
}

/** What axe finds serious or critical in a page at rest, in one line each. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await atRest(page);
  await page.evaluate(AXE);
  // Written as text, so that no transformation of this file reaches into the page.
  const violations = await page.evaluate<Violation[]>('axe.run({ resultTypes: ["violations"] }).then((result) => result.violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Whether the page must be scrolled sideways. */
export function tooWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
}

/** Waits until an expression holds in the page. Playwright's own way evaluates text in the page, which our policy forbids. */
export async function holds(page: Page, expression: string): Promise<void> {
  await eventually(() => page.evaluate<boolean>(expression), PATIENCE_MS);
}

/** Waits until an element says this: what it shows first may still be on its way. */
export function says(element: Locator, text: string | RegExp): Promise<void> {
  return element.filter({ hasText: text }).waitFor();
}

/** Waits until there are so many of them: a list that is asked for once more may be on its way, and what goes takes a moment. */
export async function counts(elements: Locator, wanted: number): Promise<void> {
  await eventually(async () => {
    const count = await elements.count();
    if (count !== wanted) throw new Error(`${count} of ${elements.toString()} where ${wanted} are wanted`);
    return true;
  }, PATIENCE_MS);
}

/** Waits until the focus is on an element. */
export async function hasFocus(element: Locator): Promise<void> {
  await eventually(() => element.evaluate((it) => it === it.ownerDocument.activeElement), PATIENCE_MS);
}
