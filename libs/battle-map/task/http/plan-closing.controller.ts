import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { AnswersNothing } from '#libs/platform/http/answers';
import type { ProjectId } from '../../action-plan/contract.js';
import { ClosePlan } from '../use-cases/close-plan.js';
import { PlanClosing, PlanIdParam } from './plan-change.schema.js';

/** Closing a plan asks its tasks, so that route is theirs. */
@ApiTags('task')
@Controller('api/projects/:id/closing')
export class PlanClosingController {
  constructor(private readonly closePlan: ClosePlan) {}

  @Post()
  @Permit('action-plan:edit')
  @ApiOperation({ summary: 'The desk closes a plan once each task is accepted or cancelled; what is open is named in the refusal.' })
  @AnswersNothing()
  close(
    @Param('id', { schema: PlanIdParam }) projectId: ProjectId,
    @Body({ schema: PlanClosing }) { summary, version }: PlanClosing,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.closePlan.execute(actor, projectId, summary, version);
  }
}
