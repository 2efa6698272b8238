import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { type ImportCounts, IMPORT_KINDS, type Importer, type LedgerSource, type SourceFile } from './contract.js';
import { LedgerImportRepository } from './db/ledger-import.repository.js';
import type { ImportReport } from './domain/import-report.js';

/** Who took over what, when: one line in the history and one in the audit trail for each import that changed something. */
@Injectable()
export class ImportHistory {
  constructor(
    private readonly imports: LedgerImportRepository,
    private readonly audit: AuditTrail,
    private readonly clock: BusinessClock,
  ) {}

  /** @returns the id of the line. */
  async write(tx: Transaction, { ledger, people }: LedgerSource, by: Importer, report: ImportReport): Promise<string> {
    const { title, filingDate, counts } = report.taken();
    const [id, ledgerSha256] = [randomUUID(), digestOf(ledger)];
    await this.imports.add(tx, {
      id,
      importedAt: this.clock.now(),
      accountId: by.accountId,
      runId: by.runId ?? null,
      importedBy: by.name,
      title,
      filingDate,
      ledgerName: ledger.name,
      ledgerSha256,
      peopleName: people?.name ?? null,
      peopleSha256: people ? digestOf(people) : null,
      counts,
    });
    await this.audit.record(tx, {
      action: 'ledger.import',
      subject: { kind: 'ledger-import', id },
      result: 'done',
      details: { file: ledger.name, sha256: ledgerSha256, ...sumsOf(counts) },
    });
    return id;
  }
}

function digestOf({ content }: SourceFile): string {
  return createHash('sha256').update(content).digest('hex');
}

function sumsOf(counts: ImportCounts): Readonly<Record<'created' | 'changed' | 'removed', number>> {
  const sum = (outcome: 'created' | 'changed' | 'removed') => IMPORT_KINDS.reduce((all, kind) => all + counts[kind][outcome], 0);
  return { created: sum('created'), changed: sum('changed'), removed: sum('removed') };
}
