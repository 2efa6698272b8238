import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canEnter, findBinaries } from './binaries.js';
import { ensureCluster, OWNER, processOptions, secret } from './cluster.js';
import { findFreePort } from './free-port.js';
import { isAlive, readPostmaster } from './postmaster.js';
import { APP_LOGIN, provision } from './provision.js';
import { unprivilegedUser } from './unprivileged-user.js';

export interface EmbeddedServer {
  /** As the program works: may neither change the schema nor touch the audit trail. */
  readonly appUrl: string;
  /** As migrations run. */
  readonly ownerUrl: string;
  readonly pid: number;
  readonly port: number;
  isRunning(): boolean;
  /** True when a server was found running, left behind by a killed launcher. */
  readonly adopted: boolean;
  /** Fast shutdown: sessions are ended, nothing committed is lost. */
  stop(): Promise<void>;
}

interface Options {
  readonly folder: string;
  /** False for tests only: no fsync. */
  readonly durable?: boolean;
  readonly port?: number;
}

const START_LIMIT_MS = 60_000;
const LOOK_AGAIN_MS = 20;

/**
 * Starts PostgreSQL on a folder, or adopts the server that already runs on it.
 * @throws Error when the folder is closed to the user PostgreSQL runs as, or the server ends before it is ready.
 */
export async function startEmbeddedPostgres({ folder, durable = true, port }: Options): Promise<EmbeddedServer> {
  const user = unprivilegedUser();
  const root = resolve(folder);
  mkdirSync(root, { recursive: true });
  if (user && !canEnter(root, user)) throw new Error(`${root} is closed to the user "${user.name}", as whom PostgreSQL runs.`);
  const binaries = findBinaries(user);
  const cluster = ensureCluster({ folder: root, binaries, user, durable });
  const found = readPostmaster(cluster);
  const adopted = found !== undefined && isAlive(found.pid);
  const running = adopted
    ? found
    : await launch({ cluster, binaries, user, durable, port: port ?? (await findFreePort()), stale: found !== undefined });

  const ownerUrl = urlOf(OWNER, secret(join(root, 'owner.secret')), running.port);
  const appSecret = secret(join(root, 'app.secret'));
  await provision(ownerUrl, appSecret);
  return {
    appUrl: urlOf(APP_LOGIN, appSecret, running.port),
    ownerUrl,
    pid: running.pid,
    port: running.port,
    adopted,
    isRunning: () => isAlive(running.pid),
    stop: async () => {
      if (isAlive(running.pid)) process.kill(running.pid, 'SIGINT');
      while (isAlive(running.pid)) await sleep(LOOK_AGAIN_MS);
    },
  };
}

interface Launch {
  readonly cluster: string;
  readonly binaries: string;
  readonly user: ReturnType<typeof unprivilegedUser>;
  readonly durable: boolean;
  readonly port: number;
  readonly stale: boolean;
}

async function launch({ cluster, binaries, user, durable, port, stale }: Launch): Promise<{ pid: number; port: number }> {
  if (stale) rmSync(join(cluster, 'postmaster.pid'), { force: true });
  const options = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_min_messages: 'warning',
    // The postmaster outlives a killed launcher, and with it the pipe: it must write to a file of its own.
    logging_collector: 'on',
    log_directory: 'log',
    log_filename: 'postgresql-%a.log',
    log_truncate_on_rotation: 'on',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A session of its own: Ctrl-C in the terminal must reach the launcher only, which stops things in order.
  const child = spawn(join(binaries, 'bin/postgres'), ['-D', cluster, '-p', String(port), ...flags], {
    ...processOptions(user),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (bytes: Buffer) => {
    complaint = (complaint + bytes.toString()).slice(-2000);
  });
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  child.once('exit', (code) => {
    failure ??= new Error(`PostgreSQL ended before it was ready (exit code ${code}): ${complaint.trim()}; see ${join(cluster, 'log')}`);
  });
  for (let waited = 0; !readPostmaster(cluster)?.ready; waited += LOOK_AGAIN_MS) {
    if (failure) throw failure;
    if (waited > START_LIMIT_MS) throw new Error(`PostgreSQL was not ready after ${START_LIMIT_MS / 1000} s; see ${join(cluster, 'log')}`);
    await sleep(LOOK_AGAIN_MS);
  }
  child.unref();
  child.stderr.destroy();
  return { pid: child.pid!, port };
}

function urlOf(user: string, password: string, port: number): string {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/battle_map`;
}
