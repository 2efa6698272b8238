import { once } from 'node:events';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Program, startProgram } from '../support/program.js';

export interface RunningProduct {
  /** Where a browser opens it. */
  readonly address: string;
  readonly database: TestDatabase;
  stop(): Promise<void>;
}

/** The built product as an office runs it: one API with the web, one worker, a fresh database. */
export async function startProduct(settings: Readonly<Record<string, string>> = {}): Promise<RunningProduct> {
  const database = await createTestDatabase();
  const environment = {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
    OUTBOX_POLL_MS: '100',
    ...settings,
  };
  const api = startProgram(['dist/apps/api/src/main.js'], environment);
  const worker = startProgram(['dist/apps/worker/src/main.js'], environment);
  const [address = ''] = await api.prints(/http:\/\/\S+/);
  return {
    address,
    database,
    stop: async () => {
      await Promise.all([end(api), end(worker)]);
      await database.drop();
    },
  };
}

async function end({ process, ends }: Program): Promise<void> {
  if (process.exitCode !== null) return;
  process.kill('SIGTERM');
  await Promise.race([ends(20_000), once(process, 'exit')]);
}
