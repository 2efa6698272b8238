import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { ProjectId } from '../../action-plan/contract.js';
import { ApprovalPreview } from '../approval-preview.js';
import { ScheduleRepository } from '../db/schedule.repository.js';
import { ApprovePlan } from '../use-cases/approve-plan.js';
import { ExtendPlan } from '../use-cases/extend-plan.js';
import { ApprovalPreviewView, ApprovalRequest, ExtensionRequest, ProjectIdParam, ScheduleView } from './schedule.schema.js';
import { toScheduleView } from './schedule.view.js';

@ApiTags('reverse-schedule')
@Controller('api/projects')
export class ScheduleController {
  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly approvePlan: ApprovePlan,
    private readonly extendPlan: ExtendPlan,
    private readonly approvalPreview: ApprovalPreview,
  ) {}

  @Get(':id/schedule')
  @Permit('reverse-schedule:read')
  @ApiOperation({ summary: 'Both passes: earliest and latest days, slack, what fixed them, and what is missing.' })
  @ApiOkResponse({ standardSchema: ScheduleView })
  @SerializeOptions({ schema: ScheduleView })
  async read(@Param('id', { schema: ProjectIdParam }) projectId: ProjectId): Promise<ScheduleView> {
    const project = await this.schedules.project(projectId);
    if (!project) throw new DomainError('reverse-schedule.none', { id: projectId }, { kind: 'not-found' });
    return toScheduleView(project, await this.schedules.tasks(projectId), await this.schedules.links(projectId));
  }

  @Get(':id/approval')
  @Permit('reverse-schedule:approve')
  @ApiOperation({ summary: 'What an approval would promise today: each task with its due date, and what began too late.' })
  @Answers(ApprovalPreviewView)
  preview(@Param('id', { schema: ProjectIdParam }) projectId: ProjectId) {
    return this.approvalPreview.of(projectId);
  }

  @Post(':id/approval')
  @Permit('reverse-schedule:approve')
  @HttpCode(204)
  @ApiOperation({ summary: 'Approves the plan: the baseline is frozen, and every task is due by its latest finish.' })
  @ApiNoContentResponse()
  async approve(
    @Param('id', { schema: ProjectIdParam }) projectId: ProjectId,
    @Body({ schema: ApprovalRequest }) { seenVersion, opinion }: ApprovalRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.approvePlan.execute(actor, projectId, seenVersion, opinion);
  }

  @Post(':id/extension')
  @Permit('reverse-schedule:extend')
  @HttpCode(204)
  @ApiOperation({ summary: 'Grants a later end date: open tasks are due by their new latest finish; what is overdue stays so.' })
  @ApiNoContentResponse()
  async extend(
    @Param('id', { schema: ProjectIdParam }) projectId: ProjectId,
    @Body({ schema: ExtensionRequest }) extension: ExtensionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.extendPlan.execute(actor, projectId, extension);
  }
}
