import { createReadStream } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type PlanFile, PlanFileReader } from '#libs/battle-map/ledger/contract/plan-file';
import { LedgerReadersModule } from '#libs/battle-map/ledger/ledger-readers.module';

/** Works with the ledger's reader: nothing of the office is needed, no database and no settings. */
export async function withPlanReader<Answer>(work: (reader: PlanFileReader) => Promise<Answer>): Promise<Answer> {
  const app = await NestFactory.createApplicationContext(LedgerReadersModule, { logger: false, abortOnError: false });
  try {
    return await work(app.get(PlanFileReader));
  } finally {
    await app.close();
  }
}

/** Reads a plan from the disk as it comes in. @throws DomainError `cli.file-unreadable`, and as `PlanFileReader`. */
export async function openPlan(reader: PlanFileReader, path: string, signal: AbortSignal): Promise<PlanFile> {
  try {
    return await reader.read(createReadStream(path, { signal }));
  } catch (error) {
    throw unreadable(path, error) ?? error;
  }
}

/** What the system says of a path that cannot be read, as a refusal. */
export function unreadable(path: string, error: unknown): DomainError | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  return new DomainError('cli.file-unreadable', { path, cause: code });
}
