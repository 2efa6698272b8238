import { Controller, Get, Inject, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../access/permit.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { offsetOf } from '../../http/paging.js';
import { AuditEntryRepository } from '../db/audit-entry.repository.js';
import { AuditSealRepository } from '../db/audit-seal.repository.js';
import { AuditVerificationRepository } from '../db/audit-verification.repository.js';
import { AuditActions, AuditPage, AuditQuery, AuditVerificationView } from './audit.schema.js';
import { toEntryView, toSearch, toVerificationView } from './audit.view.js';

/** The audit trail, to be read. Nothing deletes entries, whatever their age; no route changes one. */
@ApiTags('audit')
@Controller('api/audit')
export class AuditController {
  constructor(
    private readonly entries: AuditEntryRepository,
    private readonly seals: AuditSealRepository,
    private readonly verifications: AuditVerificationRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Permit('audit:read')
  @ApiOperation({ summary: 'Who did what, when, from where, with what result; newest first.' })
  @ApiOkResponse({ standardSchema: AuditPage })
  @SerializeOptions({ schema: AuditPage })
  async list(@Query({ schema: AuditQuery }) query: AuditQuery) {
    const slice = { offset: offsetOf(query), limit: query.size, oldestFirst: !query.sort.descending };
    const { entries, total } = await this.entries.find(toSearch(query, this.settings.TIME_ZONE), slice);
    return { items: entries.map(toEntryView), page: query.page, size: query.size, total };
  }

  @Get('actions')
  @Permit('audit:read')
  @ApiOperation({ summary: 'The actions that occur in the trail, for the filter.' })
  @ApiOkResponse({ standardSchema: AuditActions })
  @SerializeOptions({ schema: AuditActions })
  async actions() {
    return { actions: await this.entries.actions() };
  }

  @Get('verification')
  @Permit('audit:read')
  @ApiOperation({ summary: 'The head of the chain, what is not sealed yet, and the last nightly verification.' })
  @ApiOkResponse({ standardSchema: AuditVerificationView })
  @SerializeOptions({ schema: AuditVerificationView })
  async verification() {
    const [head, waiting, last] = [await this.seals.head(), await this.seals.waiting(), await this.verifications.last()];
    return toVerificationView(head, waiting, last);
  }
}
