import { Injectable, Logger } from '@nestjs/common';
import type { JobRun } from '#libs/platform/queue/job';
import { correlationId, runInContext } from '#libs/platform/telemetry/context';
import type { LedgerImportReport } from '../contract.js';
import type { LedgerRun } from '../db/ledger-run.repository.js';
import type { TakingOver } from '../import-transaction.js';
import { LedgerRuns } from '../ledger-runs.js';
import { CalledOff, type RunCourse } from '../run-course.js';
import { SourceFiles } from '../source-files.js';
import { TakeOverLedger } from './take-over-ledger.js';
import { TakeOverPlanFile } from './take-over-plan-file.js';

/**
 * Does what a run asks for, from the start each time: a worker that is killed leaves nothing behind, and the next one does it again. The
 * import's transaction ends the run as its last step, so it is saved once however often it is begun.
 */
@Injectable()
export class DoLedgerRun {
  private readonly logger = new Logger('ledger');

  constructor(
    private readonly runs: LedgerRuns,
    private readonly files: SourceFiles,
    private readonly takeOverLedger: TakeOverLedger,
    private readonly takeOverPlanFile: TakeOverPlanFile,
  ) {}

  async execute(id: string, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    const run = await this.runs.begin(id);
    if (!run) return;
    const course = this.runs.follow(id, signal);
    try {
      if (run.cancelAsked) throw new CalledOff();
      const report = await this.inTheNameOfTheAsker(run, () => this.takeOver(run, course));
      await course.end();
      if (report.faults.length > 0) await this.runs.end(id, 'refused', report);
      else if (run.kind === 'dry-run') await this.runs.end(id, 'done', report);
      this.logger.log({ message: 'ledger run ended', run: id, kind: run.kind, faults: report.faults.length });
    } catch (error) {
      await course.end();
      if (error instanceof CalledOff) return await this.runs.end(id, 'cancelled', null);
      throw error;
    }
  }

  private async takeOver(run: LedgerRun, course: RunCourse): Promise<LedgerImportReport> {
    const taking: TakingOver =
      run.kind === 'dry-run'
        ? { course }
        : {
            course,
            by: { name: run.askedBy, accountId: run.askedByAccountId, runId: run.id },
            settle: (tx, report) => this.runs.settle(tx, run.id, report),
          };
    if (run.planFileId && run.planTarget) {
      return this.takeOverPlanFile.execute(await this.files.contentOf(run.planFileId), run.planTarget, taking);
    }
    return this.takeOverLedger.execute(await this.files.of(run), taking);
  }

  /** The audit trail names the person, not the job that did it for him. */
  private inTheNameOfTheAsker<Answer>({ askedBy, askedByAccountId }: LedgerRun, work: () => Promise<Answer>): Promise<Answer> {
    return runInContext({ correlationId: correlationId(), actor: { kind: 'account', id: askedByAccountId, name: askedBy } }, work);
  }
}
