import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '#libs/platform/access/permit';
import { AnswersNothing } from '#libs/platform/http/answers';
import type { ProjectId } from '../../action-plan/contract.js';
import { ChangePlan } from '../use-cases/change-plan.js';
import { CHANGE_PLANS } from './permissions.js';
import { PlanChangeRequest, PlanIdParam } from './plan-change.schema.js';

@ApiTags('task')
@Controller('api/projects/:id/plan-changes')
export class PlanChangeController {
  constructor(private readonly changePlan: ChangePlan) {}

  @Post()
  @Permit(CHANGE_PLANS)
  @ApiOperation({ summary: 'Changes tasks and links of a plan at once; the schedule is computed anew, due dates stay until a revision.' })
  @AnswersNothing()
  change(
    @Param('id', { schema: PlanIdParam }) projectId: ProjectId,
    @Body({ schema: PlanChangeRequest }) change: PlanChangeRequest,
  ): Promise<void> {
    return this.changePlan.execute(projectId, change);
  }
}
