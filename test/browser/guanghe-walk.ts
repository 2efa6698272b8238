import type { Browser, Page } from 'playwright-core';
import { type GuangheProduct, signedIn, startGuanghe, type Who } from './guanghe.js';
import { Guests } from './guests.js';
import { openBrowser, type VisitorOptions } from './visitor.js';

export interface GuangheWalk {
  readonly guanghe: GuangheProduct;
  /** Somebody of the office opens a page in a browser of his own and signs in. */
  arrive(who: Who, path: string, options?: VisitorOptions): Promise<Page>;
}

/**
 * The sample office for the tests of a file: open before the first, left after each by everybody without a complaint of a browser,
 * closed after the last.
 * @param prepare what has happened in the office before anybody comes.
 */
export function guangheWalk(prepare: (guanghe: GuangheProduct) => Promise<void> = () => Promise.resolve()): GuangheWalk {
  let guanghe: GuangheProduct;
  let browser: Browser;
  const guests = new Guests();
  beforeAll(async () => {
    guanghe = await startGuanghe();
    await prepare(guanghe);
    browser = await openBrowser();
  }, 180_000);
  afterEach(async () => {
    expect(await guests.leave()).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await guanghe?.close();
  }, 60_000);
  return {
    get guanghe() {
      return guanghe;
    },
    arrive: async (who, path, options = {}) =>
      signedIn(await guests.arrive(browser, guanghe.address, options), guanghe, who, path, options.language),
  };
}
