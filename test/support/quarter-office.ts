import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { product } from '#libs/battle-map/product';
import { OfficeTime } from '../../apps/launcher/src/demo/office-time.js';
import type { Script } from '../../apps/launcher/src/demo/script.js';
import type { Visitors } from '../../apps/launcher/src/demo/visitor.js';
import { startTestApp } from './app.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn, SYSTEM } from './sign-in.js';
import { startTestWorker } from './worker.js';

const ROLES: Readonly<Record<string, string>> = {
  staff: 'staff',
  head: 'force-head',
  leader: 'leader',
  desk: 'supervision-desk',
  'scoring-confirmer': 'scoring-confirmer',
};

interface Posts {
  readonly posts: readonly { readonly post: string; readonly email: string; readonly roles: readonly string[] }[];
}

const read = <Content>(file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')) as Content;
const SETTINGS = { SAMPLE: 'true', RATE_LIMIT_PER_MINUTE: '1000000', SESSION_IDLE_MINUTES: '480' };

/** An office with API and worker, empty but for its accounts, on the morning of 2 July 2018. */
export class QuarterOffice implements Visitors {
  private readonly browsers = new Map<string, Browser>();

  private constructor(
    readonly database: TestDatabase,
    readonly api: NestFastifyApplication,
    readonly worker: INestApplicationContext,
    readonly security: Browser,
    readonly time: OfficeTime,
  ) {}

  /** @param script whose actors get accounts, and whose leave is granted by whoever imports. */
  static async open(script: Script): Promise<QuarterOffice> {
    const database = await createTestDatabase();
    await database.sql(`update business_clock set stands_at = '2018-07-02T08:55:00+08:00'`);
    const api = await startTestApp(database, SETTINGS);
    await completeFirstRun(inProcess(api));
    const security = await signIn(inProcess(api), SECURITY);
    const system = await signIn(inProcess(api), SYSTEM);
    const worker = await startTestWorker(database, product, SETTINGS);
    const office = new QuarterOffice(database, api, worker, security, new OfficeTime(system.call));
    const { posts } = read<Posts>('../libs/battle-map/sample/data/people.json');
    const actors = new Set(script.actions.map(({ by }) => by));
    for (const { post, email, roles } of posts.filter((one) => actors.has(one.post))) {
      const account = { name: email.split('@')[0]!, roles: roles.flatMap((role) => ROLES[role] ?? []) };
      office.browsers.set(post, await newcomer(inProcess(api), security, account));
    }
    return office;
  }

  browser(post: string): Browser {
    const browser = this.browsers.get(post);
    if (!browser) throw new Error(`${post} has no account.`);
    return browser;
  }

  as(post: string) {
    return Promise.resolve(this.browser(post).call);
  }

  /** Everybody who has an account holds the post for which he has it. */
  async assignHolders(): Promise<void> {
    const desk = this.browser('督导办专员一');
    const { body } = await desk.call<{ items: { id: string; title: string; version: number }[] }>('GET', '/api/office/posts');
    for (const { id, title, version } of body.items) {
      const account = this.browsers.get(title)?.me.name;
      if (!account) continue;
      const answer = await desk.call('PUT', `/api/office/posts/${id}/holder`, { account, version });
      if (answer.status >= 400) throw new Error(`Holder of ${title}: ${JSON.stringify(answer.body)}`);
    }
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.api.close();
    await this.database.drop();
  }
}
