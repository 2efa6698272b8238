import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { LedgerImportReport, SourceFile } from '../contract.js';
import { type PlanFile, PlanFileReader } from '../contract/plan-file.js';
import { ImportReport } from '../domain/import-report.js';
import { type PlanEntries, planEntries } from '../domain/plan-entries.js';
import type { PlanTarget } from '../domain/plan-target.js';
import { ImportTransaction, type TakingOver } from '../import-transaction.js';
import { PlanFileImport } from '../plan-file-import.js';
import { UNWATCHED } from '../run-course.js';

/** More than any office plans in one project; the schedule computes all of them in one transaction. */
const LIMITS = { tasks: 10_000 };

/** Takes a plan of another program over as a draft, or tells what taking it over would do. */
@Injectable()
export class TakeOverPlanFile {
  constructor(
    private readonly reader: PlanFileReader,
    private readonly plans: PlanFileImport,
    private readonly clock: BusinessClock,
    private readonly transaction: ImportTransaction,
  ) {}

  /** @throws whatever aborted `course.signal`. */
  async execute(file: SourceFile, target: PlanTarget, { course = UNWATCHED, ...taking }: TakingOver = {}): Promise<LedgerImportReport> {
    course.signal.throwIfAborted();
    const entries = await this.read(file, target);
    course.note('rows', entries instanceof DomainError ? 0 : entries.tasks.length, null);
    if (entries instanceof DomainError) {
      const report = new ImportReport();
      report.refused('plan', entries);
      return report.finished(null);
    }
    return this.transaction.run(
      {
        source: { ledger: file },
        report: () => {
          const report = new ImportReport();
          report.planRead(`${target.code} ${target.title}`, this.clock.today());
          return report;
        },
        register: (tx, report) => this.plans.register(tx, entries, target, report, course),
      },
      taking,
    );
  }

  private async read({ content }: SourceFile, target: PlanTarget): Promise<PlanEntries | DomainError> {
    try {
      const plan: PlanFile = await this.reader.read(piecesOf(content), LIMITS);
      return planEntries(plan, target);
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }
}

/** So that nothing else has to wait for a large file. */
async function* piecesOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 65_536;
  for (let from = 0; from < content.length; from += size) yield content.subarray(from, from + size);
}
