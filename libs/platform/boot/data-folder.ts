import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { canEnter } from '../embedded-postgres/binaries.js';
import { unprivilegedUser } from '../embedded-postgres/unprivileged-user.js';

/** Where root's data goes when the checkout lies in a folder that only root can enter. */
const ROOTS_PLACE = '/var/lib/battle-map';

interface Wish {
  readonly folder: string;
  /** False when the folder is only the default. */
  readonly chosen: boolean;
  readonly sample: boolean;
  /** PostgreSQL will run on it, which as root it does as another user. */
  readonly forPostgres: boolean;
}

interface DataFolder {
  readonly folder: string;
  /** Set when the default folder could not serve: the user as whom PostgreSQL runs cannot enter it. */
  readonly movedBecauseOf?: string;
}

/**
 * The folder that holds everything this installation keeps; the sample office has one of its own inside, so that it never
 * touches a real office's data.
 * @throws DomainError `boot.data-folder.not-writable` or `boot.data-folder.closed`.
 */
export function prepareDataFolder({ folder, chosen, sample, forPostgres }: Wish): DataFolder {
  const wanted = within(resolve(folder), sample);
  makeWritable(wanted);
  const user = forPostgres ? unprivilegedUser() : undefined;
  if (!user || canEnter(wanted, user)) return { folder: wanted };
  if (chosen) throw new DomainError('boot.data-folder.closed', { folder: wanted, user: user.name });
  const checkout = createHash('sha256').update(wanted).digest('hex').slice(0, 8);
  const moved = within(join(ROOTS_PLACE, checkout), sample);
  makeWritable(moved);
  return { folder: moved, movedBecauseOf: user.name };
}

function within(folder: string, sample: boolean): string {
  return sample ? join(folder, 'sample') : folder;
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DomainError('boot.data-folder.not-writable', { folder, cause: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}
