import { Injectable } from '@nestjs/common';
import { keptOrRolledBack } from '#libs/platform/database/kept-or-rolled-back';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import type { Importer, LedgerImportReport, LedgerSource } from './contract.js';
import type { ImportReport } from './domain/import-report.js';
import type { ImportCourse } from './domain/ledger-run.js';
import { ImportHistory } from './import-history.js';
import type { Writing } from './plan-import.js';

export interface TakingOver {
  /** Left out: a dry run. */
  readonly by?: Importer | undefined;
  readonly course?: ImportCourse;
  /** The last step of a transaction that is going to commit; when it throws, nothing is saved. */
  readonly settle?: (tx: Transaction, report: LedgerImportReport) => Promise<void>;
}

export interface ImportWork {
  /** As the history calls the files. */
  readonly source: LedgerSource;
  /** A new report, with what was found while reading. */
  readonly report: () => ImportReport;
  /** Finds every fault, and answers what is left to write when there is none. */
  readonly register: (tx: Transaction, report: ImportReport) => Promise<Writing>;
}

/**
 * An import is one transaction, saved exactly when nobody finds a fault. A dry run is the same one without its last part: the many rows of
 * the plans are not written, and the few before them, on which these are judged, are rolled back.
 */
@Injectable()
export class ImportTransaction {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly history: ImportHistory,
  ) {}

  run({ source, report: begin, register }: ImportWork, { by, settle }: TakingOver): Promise<LedgerImportReport> {
    return keptOrRolledBack(this.transactions, async (tx) => {
      const report = begin();
      const write = await register(tx, report);
      if (!by || report.hasFaults) return { keep: false, answer: report.finished(null) };
      await write();
      const taken = report.finished(report.changedSomething ? await this.history.write(tx, source, by, report) : null);
      await settle?.(tx, taken);
      return { keep: true, answer: taken };
    });
  }
}
