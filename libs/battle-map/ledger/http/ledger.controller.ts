import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import { LedgerImportRepository } from '../db/ledger-import.repository.js';
import type { ChosenFiles } from '../source-files.js';
import { AskLedgerRun } from '../use-cases/ask-ledger-run.js';
import { ImportPage, ImportQuery, LedgerFiles } from './ledger.schema.js';
import { IMPORT_LEDGERS } from './permissions.js';
import { AskedRun } from './run.schema.js';

@ApiTags('ledger')
@Controller('api/ledger')
@Permit(IMPORT_LEDGERS)
export class LedgerController {
  constructor(
    private readonly askRun: AskLedgerRun,
    private readonly imports: LedgerImportRepository,
  ) {}

  @Post('dry-runs')
  @ApiOperation({ summary: 'Asks what taking the files over would do now, and for everything that is wrong with them; nothing is saved.' })
  @Answers(AskedRun, { status: 202 })
  async dryRun(@Body({ schema: LedgerFiles }) chosen: LedgerFiles, @CurrentActor() actor: Actor) {
    return { id: await this.askRun.execute(actor, 'dry-run', chosenFiles(chosen)) };
  }

  @Post('imports')
  @ApiOperation({
    summary: 'Asks for the files to be taken over, all or nothing; with faults the run is refused, each named by sheet and cell.',
  })
  @Answers(AskedRun, { status: 202 })
  async takeOver(@Body({ schema: LedgerFiles }) chosen: LedgerFiles, @CurrentActor() actor: Actor) {
    return { id: await this.askRun.execute(actor, 'import', chosenFiles(chosen)) };
  }

  @Get('imports')
  @ApiOperation({ summary: 'Who took over what, when, and how much of it was new.' })
  @Answers(ImportPage)
  list(@Query({ schema: ImportQuery }) query: ImportQuery) {
    return this.imports.history(query);
  }
}

/** The schema has seen to it that there is one of the two. */
function chosenFiles({ ledgerFileId, peopleFileId, planFileId, project }: LedgerFiles): ChosenFiles {
  if (planFileId && project) return { planFileId, planTarget: { ...project, endDate: project.endDate ?? null } };
  if (ledgerFileId) return { ledgerFileId, peopleFileId };
  throw new Error('Neither a ledger nor a plan.');
}
