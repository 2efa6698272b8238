import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import type { Importer, LedgerImportReport, LedgerSource } from '../contract.js';
import type { ImportReport } from '../domain/import-report.js';
import type { ImportCourse } from '../domain/ledger-run.js';
import { ForceImport } from '../force-import.js';
import { ImportHistory } from '../import-history.js';
import { PeopleImport } from '../people-import.js';
import { PlanImport } from '../plan-import.js';
import { UNWATCHED } from '../run-course.js';
import { type ReadSource, SourceReader } from '../source-reader.js';

/** Carries the report of what was done out of the transaction, which it rolls back. */
class RolledBack extends Error {
  constructor(readonly report: LedgerImportReport) {
    super('Rolled back on purpose.');
  }
}

export interface TakingOver {
  /** Left out: a dry run. */
  readonly by?: Importer;
  readonly course?: ImportCourse;
  /** The last step of a transaction that is going to commit; when it throws, nothing is saved. */
  readonly settle?: (tx: Transaction, report: LedgerImportReport) => Promise<void>;
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

  /** @throws whatever aborted `course.signal`. */
  async execute(source: LedgerSource, { by, course = UNWATCHED, settle }: TakingOver = {}): Promise<LedgerImportReport> {
    // Read before the transaction begins: a large file would hold its locks for as long as it takes.
    const read = await this.sources.read(source, course);
    const first = read.report();
    if (first.hasFaults) return first.finished(null);
    try {
      return await this.transactions.run(async (tx) => {
        const report = read.report();
        await this.register(tx, read, report, course);
        if (!by || report.hasFaults) throw new RolledBack(report.finished(null));
        const taken = report.finished(report.changedSomething ? await this.history.write(tx, source, by, report) : null);
        await settle?.(tx, taken);
        return taken;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.report;
      throw error;
    }
  }

  private async register(tx: Transaction, { ledger, people }: ReadSource, report: ImportReport, course: ImportCourse): Promise<void> {
    if (people) {
      course.note('people', 0, people.posts.length);
      try {
        await this.people.register(tx, people, report);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        report.refused('people', error);
        return;
      }
    }
    if (!ledger) return;
    course.signal.throwIfAborted();
    course.note('forces', 0, ledger.forces.length);
    await this.forces.register(tx, ledger, people, report);
    if (!report.hasFaults) await this.plans.register(tx, ledger, report, course);
  }
}
