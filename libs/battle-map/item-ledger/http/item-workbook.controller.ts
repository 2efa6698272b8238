import { Body, Controller, Get, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { type HeaderWriter, offerFile } from '#libs/platform/files/offered-file';
import { Answers } from '#libs/platform/http/answers';
import type { TaskId } from '../../task/contract.js';
import { ImportItems } from '../use-cases/import-items.js';
import { TakeItems } from '../use-cases/take-items.js';
import { ItemFile, ItemImportBody, ItemsOutQuery } from './item-ledger.schema.js';
import { ItemLedgerViews, refusalOf } from './item-ledger.view.js';
import { READ_ITEMS, WORK_ON_ITEMS } from './permissions.js';

const TaskIdParam = z.uuid().transform((id) => id as TaskId);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('item-ledger')
@Controller('api/tasks/:id/item-ledger/items')
export class ItemWorkbookController {
  constructor(
    private readonly views: ItemLedgerViews,
    private readonly importItems: ImportItems,
    private readonly takeItems: TakeItems,
  ) {}

  @Get('workbook')
  @Permit(READ_ITEMS)
  @ApiOperation({ summary: 'All items as an Excel workbook that the import reads back; headings in the reader’s language.' })
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async workbook(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Query({ schema: ItemsOutQuery }) { language }: ItemsOutQuery,
    @Res({ passthrough: true }) reply: HeaderWriter,
  ): Promise<StreamableFile> {
    const { name, content } = await this.takeItems.execute(id, language);
    return offerFile(reply, { name, type: XLSX, content });
  }

  @Post('dry-runs')
  @Permit(WORK_ON_ITEMS)
  @ApiOperation({ summary: 'What taking a workbook in would do now, and everything that is wrong with it; nothing is saved.' })
  @Answers(ItemImportBody)
  async dryRun(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: ItemFile }) { fileId }: ItemFile,
    @CurrentActor() actor: Actor,
  ) {
    return this.views.report(await this.importItems.execute(actor, id, fileId, false));
  }

  @Post('imports')
  @Permit(WORK_ON_ITEMS)
  @ApiOperation({ summary: 'Takes a workbook in, all or nothing; with faults it is refused, each named by sheet and cell.' })
  @Answers(ItemImportBody)
  async takeIn(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: ItemFile }) { fileId }: ItemFile,
    @CurrentActor() actor: Actor,
  ) {
    const report = await this.importItems.execute(actor, id, fileId, true);
    if (report.faults.length > 0) throw refusalOf(report);
    return this.views.report(report);
  }
}
