import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { prepareDataFolder } from '#libs/platform/boot/data-folder';
import { readSettings, type Settings } from '#libs/platform/config/settings';
import { hasCluster } from '#libs/platform/embedded-postgres/cluster';
import { isInUse } from '#libs/platform/embedded-postgres/in-use';
import { startEmbeddedPostgres } from '#libs/platform/embedded-postgres/server';

export interface OfficeDatabase {
  /** With the URLs of the database, whoever runs it. */
  readonly settings: Settings;
  /** True when no program of this office was running: then nobody else does what workers do. */
  readonly alone: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Works on the office's database: that of DATABASE_URL, else the embedded one. The embedded server is started and stopped again
 * when it is not running; when it is, or somebody has come to use it meanwhile, it is left running.
 * @throws DomainError `cli.no-office` when there is neither.
 */
export async function withOfficeDatabase<Answer>(
  environment: Environment,
  work: (office: OfficeDatabase) => Promise<Answer>,
): Promise<Answer> {
  const settings = readSettings(environment);
  if (settings.DATABASE_URL) return work({ settings, alone: false });
  const server = await startEmbeddedPostgres({ folder: embeddedFolder(settings, environment) });
  try {
    const urls = { DATABASE_URL: server.appUrl, DATABASE_OWNER_URL: server.ownerUrl };
    return await work({ settings: { ...settings, ...urls }, alone: !server.adopted });
  } finally {
    if (!server.adopted && !(await isInUse(server.ownerUrl))) await server.stop();
  }
}

function embeddedFolder(settings: Settings, environment: Environment): string {
  const wished = resolve(settings.DATA_DIR);
  // Looking must not make an office where there is none.
  if (!existsSync(wished)) throw new DomainError('cli.no-office', { folder: wished });
  const { folder } = prepareDataFolder({
    folder: settings.DATA_DIR,
    chosen: Boolean(environment['DATA_DIR']),
    sample: settings.SAMPLE,
    forPostgres: true,
  });
  const postgres = join(folder, 'postgres');
  if (!hasCluster(postgres)) throw new DomainError('cli.no-office', { folder });
  return postgres;
}
