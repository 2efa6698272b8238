import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '#libs/platform/access/permit';
import { type HeaderWriter, offerFile } from '#libs/platform/files/offered-file';
import type { ProjectId } from '../../action-plan/contract.js';
import { TakeLedger } from '../use-cases/take-ledger.js';
import { TakePlanFile } from '../use-cases/take-plan-file.js';
import { LedgerOutQuery, OutProjectParam } from './out.schema.js';
import { EXPORT_PLANS } from './permissions.js';

const XML = 'application/xml';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('ledger')
@Controller('api')
@Permit(EXPORT_PLANS)
export class OutController {
  constructor(
    private readonly takeLedger: TakeLedger,
    private readonly takePlanFile: TakePlanFile,
  ) {}

  @Get('ledger/workbook')
  @ApiOperation({ summary: 'The ledger as it stands, as an Excel workbook that the import reads back; headings in the reader’s language.' })
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async workbook(
    @Query({ schema: LedgerOutQuery }) { force: forceId, leader: leaderId, project: projectId, language }: LedgerOutQuery,
    @Res({ passthrough: true }) reply: HeaderWriter,
  ): Promise<StreamableFile> {
    const { name, content } = await this.takeLedger.execute({ forceId, leaderId, projectId }, language);
    return offerFile(reply, { name, type: XLSX, content });
  }

  @Get('projects/:id/plan-file')
  @ApiOperation({ summary: 'The plan as Microsoft Project’s XML (MSPDI): tasks, links, calendars, promises as deadlines and baseline.' })
  @ApiOkResponse({ content: { [XML]: { schema: { type: 'string', format: 'binary' } } } })
  async planFile(
    @Param('id', { schema: OutProjectParam }) projectId: ProjectId,
    @Res({ passthrough: true }) reply: HeaderWriter,
  ): Promise<StreamableFile> {
    const { name, content } = await this.takePlanFile.execute(projectId);
    return offerFile(reply, { name, type: XML, content });
  }
}
