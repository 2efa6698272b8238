import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import { LedgerRunRepository } from '../db/ledger-run.repository.js';
import { CancelLedgerRun } from '../use-cases/cancel-ledger-run.js';
import { ImportReportViews } from './import-report.view.js';
import { IMPORT_LEDGERS } from './permissions.js';
import { RunPage, RunParam, RunQuery, RunView } from './run.schema.js';

@ApiTags('ledger')
@Controller('api/ledger/runs')
@Permit(IMPORT_LEDGERS)
export class RunController {
  constructor(
    private readonly runs: LedgerRunRepository,
    private readonly cancelRun: CancelLedgerRun,
    private readonly views: ImportReportViews,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Dry runs and imports, with how far each is.' })
  @Answers(RunPage)
  async list(@Query({ schema: RunQuery }) query: RunQuery, @CurrentActor() actor: Actor) {
    const { items, ...page } = await this.runs.list(query);
    return { ...page, items: items.map((run) => ({ ...run, own: run.askedByAccountId === actor.accountId })) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One run: state and progress, and in the end its report, with every fault by sheet and cell.' })
  @Answers(RunView)
  async read(@Param('id', { schema: RunParam }) id: string, @CurrentActor() actor: Actor): Promise<RunView> {
    const run = await this.runs.find(id);
    if (!run) throw new DomainError('ledger.run.unknown', {}, { kind: 'not-found' });
    return { ...run, own: run.askedByAccountId === actor.accountId, report: run.report && this.views.of(run.report) };
  }

  @Post(':id/cancellation')
  @ApiOperation({ summary: 'Calls a run off: nothing of it is saved. One that is over cannot be called off any more.' })
  @Answers(RunView)
  async cancel(@Param('id', { schema: RunParam }) id: string, @CurrentActor() actor: Actor): Promise<RunView> {
    const before = await this.read(id, actor);
    await this.cancelRun.execute(before.id);
    return this.read(id, actor);
  }
}
