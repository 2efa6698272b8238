import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import type { LedgerImportReport, LedgerSource } from '../contract.js';
import type { ImportReport } from '../domain/import-report.js';
import type { ImportCourse } from '../domain/ledger-run.js';
import { ForceImport } from '../force-import.js';
import { ImportTransaction, type TakingOver } from '../import-transaction.js';
import { PeopleImport } from '../people-import.js';
import { PlanImport, type Writing } from '../plan-import.js';
import { UNWATCHED } from '../run-course.js';
import { type ReadSource, SourceReader } from '../source-reader.js';

const NOTHING: Writing = () => Promise.resolve();

/** Takes an office's ledger over, or tells what taking it over would do: by the same decisions, whose rows are then not kept. */
@Injectable()
export class TakeOverLedger {
  constructor(
    private readonly sources: SourceReader,
    private readonly people: PeopleImport,
    private readonly forces: ForceImport,
    private readonly plans: PlanImport,
    private readonly transaction: ImportTransaction,
  ) {}

  /** @throws whatever aborted `course.signal`. */
  async execute(source: LedgerSource, { by, course = UNWATCHED, settle }: TakingOver = {}): Promise<LedgerImportReport> {
    // Read before the transaction begins: a large file would hold its locks for as long as it takes.
    const read = await this.sources.read(source, course);
    const first = read.report();
    if (first.hasFaults) return first.finished(null);
    const register = (tx: Transaction, report: ImportReport) => this.register(tx, read, report, course);
    return this.transaction.run({ source, report: () => read.report(), register }, { by, ...(settle && { settle }) });
  }

  private async register(tx: Transaction, { ledger, people }: ReadSource, report: ImportReport, course: ImportCourse): Promise<Writing> {
    if (people) {
      course.note('people', 0, people.posts.length);
      try {
        await this.people.register(tx, people, report);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        report.refused('people', error);
        return NOTHING;
      }
    }
    if (!ledger) return NOTHING;
    course.signal.throwIfAborted();
    course.note('forces', 0, ledger.forces.length);
    await this.forces.register(tx, ledger, people, report);
    return report.hasFaults ? NOTHING : this.plans.register(tx, ledger, report, course);
  }
}
