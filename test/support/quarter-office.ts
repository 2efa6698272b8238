import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ImportReportBody } from '#libs/battle-map/ledger/http/ledger.schema';
import type { RunView } from '#libs/battle-map/ledger/http/run.schema';
import { product } from '#libs/battle-map/product';
import { eventually } from '#libs/platform/testing/eventually';
import { OfficeTime } from '../../apps/launcher/src/demo/office-time.js';
import type { Script } from '../../apps/launcher/src/demo/script.js';
import { answerOf, type Visitors } from '../../apps/launcher/src/demo/visitor.js';
import { startTestApp } from './app.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn, SYSTEM } from './sign-in.js';
import { upload } from './uploads.js';
import { startTestWorker } from './worker.js';

const ROLES: Readonly<Record<string, string>> = {
  staff: 'staff',
  head: 'force-head',
  leader: 'leader',
  desk: 'supervision-desk',
  'scoring-confirmer': 'scoring-confirmer',
};

interface Post {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}
interface Posts {
  readonly posts: readonly { readonly post: string; readonly email: string; readonly roles: readonly string[] }[];
}

const DESK = '督导办专员一';
const data = (file: string) => readFileSync(new URL(`../../libs/battle-map/sample/data/${file}`, import.meta.url));
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
    private readonly files: string,
  ) {}

  /** @param script whose actors get accounts, and whose leave is granted by whoever imports. */
  static async open(
    script: { readonly actions: readonly { readonly by: string }[] },
    overrides: Readonly<Record<string, string>> = {},
  ): Promise<QuarterOffice> {
    const database = await createTestDatabase();
    await database.sql(`update business_clock set stands_at = '2018-07-02T08:55:00+08:00'`);
    const files = mkdtempSync(join(tmpdir(), 'battle-map-quarter-'));
    const settings = { ...SETTINGS, ...overrides, DATA_DIR: files };
    const api = await startTestApp(database, settings);
    await completeFirstRun(inProcess(api));
    const security = await signIn(inProcess(api), SECURITY);
    const system = await signIn(inProcess(api), SYSTEM);
    const worker = await startTestWorker(database, product, settings);
    const office = new QuarterOffice(database, api, worker, security, new OfficeTime(system.call), files);
    const { posts } = JSON.parse(data('people.json').toString()) as Posts;
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

  /** The desk uploads what the office has and takes it over. */
  async importFiles(ledger: Buffer = data('ledger.xlsx')): Promise<ImportReportBody> {
    const desk = this.browser(DESK);
    const ledgerFileId = await upload(this.api, desk, 'ledger.xlsx', ledger);
    const peopleFileId = await upload(this.api, desk, 'people.json', data('people.json'));
    const { id } = await answerOf<{ id: string }>(desk.call, 'POST', '/api/ledger/imports', { ledgerFileId, peopleFileId });
    const run = () => answerOf<RunView>(desk.call, 'GET', `/api/ledger/runs/${id}`);
    await eventually(async () => (await run()).finishedAt !== null, 60_000);
    const { state, report } = await run();
    if (state !== 'done' || !report) throw new Error(`The ledger is ${state}: ${JSON.stringify(report?.faults)}`);
    return report;
  }

  /** The desk takes over what the office has, opens the half-year's points, says who holds which post and who is away. */
  async takeLedgerOver(leave: Script['leave'], ledger?: Buffer): Promise<void> {
    const desk = this.browser(DESK);
    await this.importFiles(ledger);
    await answerOf(desk.call, 'POST', '/api/scores/periods', {
      opensOn: '2018-07-01',
      closesOn: '2018-12-31',
      document: '洸街发〔2018〕12号',
      approvedOn: '2018-06-29',
    });
    const { items } = await answerOf<{ items: Post[] }>(desk.call, 'GET', '/api/office/posts');
    for (const { id, title, version } of items) {
      const account = this.browsers.get(title)?.me.name;
      if (account) await answerOf(desk.call, 'PUT', `/api/office/posts/${id}/holder`, { account, version });
    }
    const idOf = new Map(items.map(({ id, title }) => [title, id]));
    for (const { post, from, to, reason, substitute } of leave) {
      const wish = { postId: idOf.get(post), from, to, reason, substitutePostId: idOf.get(substitute) };
      await answerOf(desk.call, 'POST', '/api/office/leave', wish);
    }
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.api.close();
    await this.database.drop();
    rmSync(this.files, { recursive: true });
  }
}
