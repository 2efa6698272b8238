import { product } from '#libs/battle-map/product';
import { readSettings, type Settings } from '#libs/platform/config/settings';
import { prepareDataFolder } from '#libs/platform/boot/data-folder';
import { requireFreePort } from '#libs/platform/boot/port';
import { prepareDatabase } from '#libs/platform/boot/prepare-database';
import { type EmbeddedServer, startEmbeddedPostgres } from '#libs/platform/embedded-postgres/server';
import { createApi } from '../../api/src/create-api.js';
import { listenApi } from '../../api/src/listen-api.js';
import { startWorking } from '../../worker/src/start-working.js';
import { complain } from './complain.js';
import { openSampleOffice } from './sample-office.js';
import { claimDataFolder } from './single-instance.js';
import { say } from './terminal.js';
import { watchPostgres } from './watch-postgres.js';

type Environment = Readonly<Record<string, string | undefined>>;
type Undo = () => Promise<unknown>;

export interface Launched {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Everything in one process: the embedded PostgreSQL unless DATABASE_URL names another, migrations, API, worker and web.
 * @param tell says how far it is; left out, on the terminal.
 * @returns its address, and how to stop it all in the reverse order; a second call to stop waits for the first.
 * @throws SettingsError, or DomainError `boot.*` and `database.*`; what had been started is stopped again.
 */
export async function launch(environment: Environment, tell: typeof say = say): Promise<Launched> {
  const started = performance.now();
  const undo: Undo[] = [];
  const undoAll = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const given = readSettings(environment);
    await requireFreePort(given.PORT, given.HOST);
    const { folder, movedBecauseOf } = prepareDataFolder({
      folder: given.DATA_DIR,
      chosen: Boolean(environment['DATA_DIR']),
      sample: given.SAMPLE,
      forPostgres: !given.DATABASE_URL,
    });
    if (movedBecauseOf) tell('launcher.data-moved', { user: movedBecauseOf, folder });
    const settings = await withDatabase({ ...given, DATA_DIR: folder }, undo);
    await prepareDatabase(settings, product);
    const api = await createApi(settings, product);
    undo.push(() => api.close());
    await startWorking(api);
    if (settings.SAMPLE) await openSampleOffice(api, folder);
    const address = await listenApi(api, settings);
    tell('launcher.ready', { address, seconds: ((performance.now() - started) / 1000).toFixed(1) });
    return { address, stop: once(undoAll, tell) };
  } catch (error) {
    await undoAll();
    throw error;
  }
}

function once(undoAll: () => Promise<void>, tell: typeof say): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= (async () => {
      tell('launcher.stopping');
      await undoAll();
      tell('launcher.stopped');
    })();
    return stopping;
  };
}

async function withDatabase(settings: Settings, undo: Undo[]): Promise<Settings> {
  if (settings.DATABASE_URL) return settings;
  const folder = `${settings.DATA_DIR}/postgres`;
  let release: Undo | undefined;
  const start = async (port?: number): Promise<EmbeddedServer> => {
    const server = await startEmbeddedPostgres({ folder, ...(port ? { port } : {}) });
    release = await claimDataFolder(server.ownerUrl, settings.DATA_DIR);
    return server;
  };
  const server = await start();
  const watched = watchPostgres(server, start, (error) => (error ? complain(error) : say('launcher.postgres-gone')));
  undo.push(async () => {
    const last = await watched();
    await release?.();
    await last.stop();
  });
  if (server.adopted) say('launcher.adopted', { pid: server.pid });
  return { ...settings, DATABASE_URL: server.appUrl, DATABASE_OWNER_URL: server.ownerUrl };
}
