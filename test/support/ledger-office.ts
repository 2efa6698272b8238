import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { product } from '#libs/battle-map/product';
import type { ImportReportBody } from '#libs/battle-map/ledger/http/ledger.schema';
import type { RunView } from '#libs/battle-map/ledger/http/run.schema';
import { OutboxWorker } from '#libs/platform/outbox/outbox-worker';
import { eventually } from '#libs/platform/testing/eventually';
import { startTestApp } from './app.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { type Answer, type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from './sign-in.js';
import { itIs } from './tasks.js';
import { upload } from './uploads.js';
import { createTestWorker } from './worker.js';

export const golden = (name: string) => readFileSync(new URL(`../../libs/battle-map/sample/data/${name}`, import.meta.url));

/** A run in one of these has nothing more to do. */
const OVER = ['done', 'refused', 'cancelled', 'failed'];
const DEADLINE_MS = 240_000;

/** What asking for a run leaves, whatever comes of it: to be passed over where nothing else may change. */
export const BESIDES_RUNS = { ledger_run: 'false', outbox: `job <> 'ledger.on-run-asked'` } as const;

/** A run that has a report, since it is done or refused. */
export interface Told extends RunView {
  readonly report: ImportReportBody;
}

export interface Uploaded {
  readonly ledgerFileId: string;
  readonly peopleFileId?: string;
}

/** An office on 2 July 2018 with one account of each role, which uploads ledgers and takes them over. */
export interface LedgerOffice {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly worker: INestApplicationContext;
  /** Where uploaded files lie. */
  readonly files: string;
  readonly by: Readonly<Record<'supervision-desk' | 'force-head' | 'leader' | 'staff' | 'security', Browser>>;
  /** What the desk uploads first. */
  upload(ledger: Uint8Array, people?: Uint8Array): Promise<Uploaded>;
  /** Asks for what was uploaded to be tried or taken over. */
  ask(to: 'dry-runs' | 'imports', uploaded: object, headers?: Readonly<Record<string, string>>): Promise<Answer<{ id: string }>>;
  run(id: string): Promise<RunView>;
  /** Asks, and waits until a worker has done it. @throws Error when it was refused at once, or has no report. */
  send(to: 'dry-runs' | 'imports', uploaded: object): Promise<Told>;
  /** Waits until nothing that follows from what was done is left to do. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** @param working false: no worker of this process does what is asked for. */
export async function openLedgerOffice({ working = true } = {}): Promise<LedgerOffice> {
  const files = mkdtempSync(join(tmpdir(), 'battle-map-ledger-'));
  const database = await createTestDatabase();
  const app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000', DATA_DIR: files, LOG_LEVEL: 'fatal' });
  const call = inProcess(app);
  await completeFirstRun(call);
  const security = await signIn(call, SECURITY);
  const account = (role: string) => newcomer(call, security, { name: `a.${role}`, roles: [role] });
  const by = {
    'supervision-desk': await account('supervision-desk'),
    'force-head': await account('force-head'),
    leader: await account('leader'),
    staff: await account('staff'),
    security,
  };
  itIs(app, '2018-07-02');
  // It answers the outbox and rings no ticks, which would change rows of their own.
  const worker = await createTestWorker(database, product, { DATA_DIR: files, LOG_LEVEL: 'fatal' });
  itIs(worker, '2018-07-02');
  await worker.init();
  if (working) await worker.get(OutboxWorker, { strict: false }).start();
  const desk = by['supervision-desk'];
  const ask: LedgerOffice['ask'] = (to, uploaded, headers) => desk.call('POST', `/api/ledger/${to}`, uploaded, headers);
  const run = async (id: string) => (await desk.call<RunView>('GET', `/api/ledger/runs/${id}`)).body;
  return {
    app,
    database,
    worker,
    files,
    by,
    upload: async (ledger, people) => {
      const ledgerFileId = await upload(app, desk, '台账', ledger);
      return people ? { ledgerFileId, peopleFileId: await upload(app, desk, 'people.json', people) } : { ledgerFileId };
    },
    ask,
    run,
    send: async (to, uploaded) => {
      const { status, body } = await ask(to, uploaded);
      if (status !== 202) throw new Error(`${to}: ${status} ${JSON.stringify(body)}`);
      await eventually(async () => OVER.includes((await run(body.id)).state), DEADLINE_MS);
      const over = await run(body.id);
      if (!over.report) throw new Error(`The run is ${over.state} and has no report.`);
      return { ...over, report: over.report };
    },
    settled: async () => {
      const unfinished = () => database.sql(`select id from outbox where state in ('pending', 'leased', 'running')`);
      await eventually(async () => (await unfinished()).length === 0, DEADLINE_MS);
    },
    close: async () => {
      jest.restoreAllMocks();
      await worker.close();
      await app.close();
      await database.drop();
      rmSync(files, { recursive: true });
    },
  };
}
