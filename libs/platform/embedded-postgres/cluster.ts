import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UnprivilegedUser } from './unprivileged-user.js';

/** The superuser of the embedded server: owns the schema, runs the migrations, is never used by the program itself. */
export const OWNER = 'battle_map_owner';

interface ClusterPlace {
  readonly folder: string;
  readonly binaries: string;
  readonly user: UnprivilegedUser | undefined;
  readonly durable: boolean;
}

/** True when there is a whole database cluster in the folder. */
export function hasCluster(folder: string): boolean {
  return existsSync(join(clusterIn(folder), 'PG_VERSION'));
}

/** A folder for each major version, so that the next one can be made beside it. */
function clusterIn(folder: string): string {
  return join(folder, '18');
}

/** Makes the database cluster unless it is there. A kill in the middle leaves only a folder that the next start replaces. */
export function ensureCluster({ folder, binaries, user, durable }: ClusterPlace): string {
  const cluster = clusterIn(folder);
  if (hasCluster(folder)) return cluster;
  const unfinished = join(folder, '18.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = join(folder, 'owner.secret');
  secret(passwordFile);
  if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  const run = spawnSync(
    join(binaries, 'bin/initdb'),
    [
      `--pgdata=${unfinished}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // With LANG unset initdb would choose SQL_ASCII, and under lc_ctype=C pg_trgm is blind to Chinese.
      '--locale=C.UTF-8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...processOptions(user), encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`initdb failed (${run.status ?? run.error?.message}): ${run.stderr}`);
  renameSync(unfinished, cluster);
  return cluster;
}

/** Reads a secret of this installation, or draws it on first use: 144 random bits. */
export function secret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** A fixed locale and zone, whatever the caller's shell says; `/` because the caller's folder may be closed to the other user. */
export function processOptions(user: UnprivilegedUser | undefined) {
  return { ...(user ? { uid: user.uid, gid: user.gid } : {}), cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' } };
}
