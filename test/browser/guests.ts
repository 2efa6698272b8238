import type { Browser, Page } from 'playwright-core';
import { type Visitor, type VisitorOptions, visit } from './visitor.js';

/** The least that is a picture. */
export const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Everybody who comes during a test, each with an empty browser profile; they leave after it. */
export class Guests {
  private readonly here: Visitor[] = [];

  async arrive(browser: Browser, address: string, options: VisitorOptions = {}): Promise<Page> {
    const visitor = await visit(browser, address, options);
    this.here.push(visitor);
    return visitor.page;
  }

  /** @returns what their browsers complained of. */
  async leave(): Promise<string[]> {
    const complaints = this.here.flatMap((visitor) => visitor.complaints);
    await Promise.all(this.here.splice(0).map((visitor) => visitor.leave()));
    return complaints;
  }
}
