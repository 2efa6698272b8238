import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import type { Importer, LedgerImportReport, LedgerSource } from '../contract.js';
import type { ImportReport } from '../domain/import-report.js';
import { ForceImport } from '../force-import.js';
import { ImportHistory } from '../import-history.js';
import { PeopleImport } from '../people-import.js';
import { PlanImport } from '../plan-import.js';
import { type ReadSource, SourceReader } from '../source-reader.js';

/** Carries the report of what was done out of the transaction, which it rolls back. */
class RolledBack extends Error {
  constructor(readonly report: LedgerImportReport) {
    super('Rolled back on purpose.');
  }
}

/** Takes an office's ledger over, or tells what taking it over would do: by doing it, and rolling it back. */
@Injectable()
export class TakeOverLedger {
  constructor(
    private readonly sources: SourceReader,
    private readonly people: PeopleImport,
    private readonly forces: ForceImport,
    private readonly plans: PlanImport,
    private readonly history: ImportHistory,
    private readonly transactions: TransactionRunner,
  ) {}

  /** @param by left out: a dry run. */
  async execute(source: LedgerSource, by?: Importer): Promise<LedgerImportReport> {
    // Read before the transaction begins: a large file would hold its locks for as long as it takes.
    const read = await this.sources.read(source);
    const first = read.report();
    if (first.hasFaults) return first.finished(null);
    try {
      return await this.transactions.run(async (tx) => {
        const report = read.report();
        await this.register(tx, read, report);
        if (!by || report.hasFaults) throw new RolledBack(report.finished(null));
        return report.finished(report.changedSomething ? await this.history.write(tx, source, by, report) : null);
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.report;
      throw error;
    }
  }

  private async register(tx: Transaction, { ledger, people }: ReadSource, report: ImportReport): Promise<void> {
    if (people) {
      try {
        await this.people.register(tx, people, report);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        report.refused('people', error);
        return;
      }
    }
    if (!ledger) return;
    await this.forces.register(tx, ledger, people, report);
    if (!report.hasFaults) await this.plans.register(tx, ledger, report);
  }
}
