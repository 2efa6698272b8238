import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { ProjectId } from '../contract.js';
import { ReopenPlan } from '../use-cases/reopen-plan.js';
import { ReturnPlan } from '../use-cases/return-plan.js';
import { SubmitPlan } from '../use-cases/submit-plan.js';
import { WithdrawPlan } from '../use-cases/withdraw-plan.js';
import { REVIEW_PLANS, SUBMIT_PLANS } from './permissions.js';
import { ProjectPage } from './project-page.js';
import { Opinion, ProjectIdParam, ProjectPageView, Submission, Withdrawal } from './project.schema.js';

/** The way of a plan to its approval, and back from its end. Approving needs the schedule and closing the tasks, so those are theirs. */
@ApiTags('action-plan')
@Controller('api/projects/:id')
export class PlanStateController {
  constructor(
    private readonly submitPlan: SubmitPlan,
    private readonly withdrawPlan: WithdrawPlan,
    private readonly returnPlan: ReturnPlan,
    private readonly reopenPlan: ReopenPlan,
    private readonly page: ProjectPage,
  ) {}

  @Post('submission')
  @Permit(SUBMIT_PLANS)
  @ApiOperation({ summary: 'The head of the force, or the desk, submits a draft; until it is decided nobody changes it.' })
  @Answers(ProjectPageView)
  async submit(
    @Param('id', { schema: ProjectIdParam }) id: ProjectId,
    @Body({ schema: Submission }) { opinion, version }: Submission,
    @CurrentActor() actor: Actor,
  ) {
    await this.submitPlan.execute(actor, id, opinion, version);
    return this.page.of(id, actor);
  }

  @Post('withdrawal')
  @Permit(SUBMIT_PLANS)
  @ApiOperation({ summary: 'Whoever submitted a plan takes it back.' })
  @Answers(ProjectPageView)
  async withdraw(
    @Param('id', { schema: ProjectIdParam }) id: ProjectId,
    @Body({ schema: Withdrawal }) { version }: Withdrawal,
    @CurrentActor() actor: Actor,
  ) {
    await this.withdrawPlan.execute(actor, id, version);
    return this.page.of(id, actor);
  }

  @Post('return-to-draft')
  @Permit(REVIEW_PLANS)
  @ApiOperation({ summary: 'The leader in charge sends a submitted plan back, and says what is missing.' })
  @Answers(ProjectPageView)
  async return(
    @Param('id', { schema: ProjectIdParam }) id: ProjectId,
    @Body({ schema: Opinion }) { opinion, version }: Opinion,
    @CurrentActor() actor: Actor,
  ) {
    await this.returnPlan.execute(actor, id, opinion, version);
    return this.page.of(id, actor);
  }

  @Post('reopening')
  @Permit(REVIEW_PLANS)
  @ApiOperation({ summary: 'The leader in charge reopens a closed plan, with the reason; it runs as it ran before.' })
  @Answers(ProjectPageView)
  async reopen(
    @Param('id', { schema: ProjectIdParam }) id: ProjectId,
    @Body({ schema: Opinion }) { opinion, version }: Opinion,
    @CurrentActor() actor: Actor,
  ) {
    await this.reopenPlan.execute(actor, id, opinion, version);
    return this.page.of(id, actor);
  }
}
