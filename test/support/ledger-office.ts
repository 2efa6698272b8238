import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ImportReportBody } from '#libs/battle-map/ledger/http/ledger.schema';
import { startTestApp } from './app.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { type Answer, type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from './sign-in.js';
import { itIs } from './tasks.js';
import { upload } from './uploads.js';

export const golden = (name: string) => readFileSync(new URL(`../../libs/battle-map/sample/data/${name}`, import.meta.url));

type Told = Answer<ImportReportBody & { code: string; errors: { field: string; code: string; reason: string; remedy: string }[] }>;

export interface Uploaded {
  readonly ledgerFileId: string;
  readonly peopleFileId?: string;
}

/** An office on 2 July 2018 with one account of each role, which uploads ledgers and takes them over. */
export interface LedgerOffice {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly by: Readonly<Record<'supervision-desk' | 'force-head' | 'leader' | 'staff' | 'security', Browser>>;
  /** What the desk uploads first. */
  upload(ledger: Uint8Array, people?: Uint8Array): Promise<Uploaded>;
  /** Sends what was uploaded to `dry-runs` or `imports`. */
  send(to: 'dry-runs' | 'imports', uploaded: Uploaded): Promise<Told>;
  close(): Promise<void>;
}

export async function openLedgerOffice(): Promise<LedgerOffice> {
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
  const desk = by['supervision-desk'];
  return {
    app,
    database,
    by,
    upload: async (ledger, people) => {
      const ledgerFileId = await upload(app, desk, '台账', ledger);
      return people ? { ledgerFileId, peopleFileId: await upload(app, desk, 'people.json', people) } : { ledgerFileId };
    },
    send: (to, uploaded) => desk.call('POST', `/api/ledger/${to}`, uploaded),
    close: async () => {
      jest.restoreAllMocks();
      await app.close();
      await database.drop();
      rmSync(files, { recursive: true });
    },
  };
}
