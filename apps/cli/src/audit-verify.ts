import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { auditPart } from '#libs/platform/audit/audit.module';
import { AuditCheck, AuditSealer, type ChainHead, type Finding, type Verification } from '#libs/platform/audit/audit-check';
import { clockPart } from '#libs/platform/clock/clock.module';
import { databasePart } from '#libs/platform/database/database.module';
import { ProductModule } from '#libs/platform/product/product.module';
import { type Command, type Terminal, WrongUse } from './command.js';
import { type OfficeDatabase, withOfficeDatabase } from './office-database.js';

/** What a verification needs of the product, and nothing else: no queue, no web. */
const PARTS = [databasePart, clockPart, auditPart];

export const auditVerify: Command = {
  name: 'audit:verify',
  run: async (args, terminal) => {
    const expectedHead = readHead(args);
    const verification = await withOfficeDatabase(terminal.environment, (office) => verify(office, expectedHead, terminal));
    const { sealed, waiting, findingCount, head } = verification;
    if (head) terminal.say('cli.audit-verify.head', { seq: String(head.seq), hash: head.hash });
    terminal.say(verification.intact ? 'cli.audit-verify.intact' : 'cli.audit-verify.not-intact', { sealed, waiting, findingCount });
    return verification.intact ? 0 : 1;
  },
};

async function verify({ settings, alone }: OfficeDatabase, expectedHead: ChainHead | undefined, terminal: Terminal): Promise<Verification> {
  const app = await NestFactory.createApplicationContext(ProductModule.of(PARTS, settings), { logger: false, abortOnError: false });
  try {
    // A program that was stopped within a minute of its last entry has left that entry unsealed, and nobody is there to do it.
    if (alone) await app.get(AuditSealer).execute();
    return await app.get(AuditCheck).execute({
      ...(expectedHead ? { expectedHead } : {}),
      onFinding: (finding) => terminal.say(`audit.finding.${finding.kind}`, texts(finding)),
      onProgress: (seq, of) => terminal.progress(seq, of),
      signal: terminal.signal,
    });
  } finally {
    await app.close();
  }
}

/** Numbers are names here: 1204, not 1,204. */
function texts(finding: Finding): Record<string, string> {
  return Object.fromEntries(Object.entries(finding).map(([name, value]) => [name, value === null ? 'none' : String(value)]));
}

function readHead(args: readonly string[]): ChainHead | undefined {
  const { head } = readOptions(args);
  if (head === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(head) ?? [];
  if (!seq || !hash) throw new WrongUse();
  return { seq: Number(seq), hash };
}

function readOptions(args: readonly string[]): { head?: string | undefined } {
  try {
    return parseArgs({ args: [...args], options: { head: { type: 'string' } } }).values;
  } catch {
    throw new WrongUse();
  }
}
