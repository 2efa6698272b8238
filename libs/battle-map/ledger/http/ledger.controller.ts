import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import { LedgerImports } from '../contract.js';
import { LedgerImportRepository } from '../db/ledger-import.repository.js';
import { SourceFiles } from '../source-files.js';
import { ImportReportViews, refusalOf } from './import-report.view.js';
import { ImportPage, ImportQuery, ImportReportBody, LedgerFiles } from './ledger.schema.js';
import { IMPORT_LEDGERS } from './permissions.js';

@ApiTags('ledger')
@Controller('api/ledger')
export class LedgerController {
  constructor(
    private readonly files: SourceFiles,
    private readonly ledgers: LedgerImports,
    private readonly imports: LedgerImportRepository,
    private readonly views: ImportReportViews,
  ) {}

  @Post('dry-runs')
  @Permit(IMPORT_LEDGERS)
  @ApiOperation({ summary: 'What taking the ledger over would do now, and everything that is wrong with it; nothing is saved.' })
  @Answers(ImportReportBody)
  async dryRun(@Body({ schema: LedgerFiles }) chosen: LedgerFiles, @CurrentActor() actor: Actor) {
    return this.views.of(await this.ledgers.read(await this.files.of(actor, chosen)));
  }

  @Post('imports')
  @Permit(IMPORT_LEDGERS)
  @ApiOperation({ summary: 'Takes the ledger over, all or nothing; with faults it is refused, each named by sheet and cell.' })
  @Answers(ImportReportBody)
  async takeOver(@Body({ schema: LedgerFiles }) chosen: LedgerFiles, @CurrentActor() actor: Actor) {
    const report = await this.ledgers.takeOver(await this.files.of(actor, chosen), actor);
    if (report.faults.length > 0) throw refusalOf(report.faults);
    return this.views.of(report);
  }

  @Get('imports')
  @Permit(IMPORT_LEDGERS)
  @ApiOperation({ summary: 'Who took over which ledger, when, and how much of it was new.' })
  @Answers(ImportPage)
  list(@Query({ schema: ImportQuery }) query: ImportQuery) {
    return this.imports.history(query);
  }
}
