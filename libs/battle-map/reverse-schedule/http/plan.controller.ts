import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { Answers, AnswersNothing } from '#libs/platform/http/answers';
import type { ProjectId } from '../../action-plan/contract.js';
import { ScheduleHistoryRepository } from '../db/schedule-history.repository.js';
import { PlanRevision } from '../plan-revision.js';
import { editedPlan } from '../domain/edited-plan.js';
import { SupposedSchedule } from '../supposed-schedule.js';
import { RevisePlan } from '../use-cases/revise-plan.js';
import {
  ChangesQuery,
  RevisionQuery,
  RevisionRequest,
  RevisionView,
  ScheduleChangePage,
  TriedPlanView,
  TryRequest,
} from './plan.schema.js';
import { ProjectIdParam } from './schedule.schema.js';
import { toTriedPlanView } from './schedule.view.js';

/** A plan that lives: what moved, what would be, and what is promised anew. */
@ApiTags('reverse-schedule')
@Controller('api/projects/:id')
export class PlanController {
  constructor(
    private readonly history: ScheduleHistoryRepository,
    private readonly supposed: SupposedSchedule,
    private readonly revision: PlanRevision,
    private readonly revisePlan: RevisePlan,
    private readonly clock: BusinessClock,
  ) {}

  @Get('schedule/changes')
  @Permit('reverse-schedule:read')
  @ApiOperation({ summary: 'Which days moved, when and why; the newest first.' })
  @Answers(ScheduleChangePage)
  async changes(@Param('id', { schema: ProjectIdParam }) projectId: ProjectId, @Query({ schema: ChangesQuery }) query: ChangesQuery) {
    const { items, total } = await this.history.of(projectId, query);
    const { page, size } = query;
    return { items: items.map((change) => ({ ...change, at: change.at.toISOString() })), page, size, total };
  }

  @Post('schedule/trial')
  @Permit('reverse-schedule:try')
  @ApiOperation({ summary: 'What the schedule would be with another end date, other durations or links. Nothing is stored.' })
  @Answers(TriedPlanView)
  async tryOut(@Param('id', { schema: ProjectIdParam }) projectId: ProjectId, @Body({ schema: TryRequest }) edits: TryRequest) {
    const tried = await this.supposed.of(projectId, (plan) => editedPlan(plan, edits));
    if (!tried) throw new DomainError('reverse-schedule.none', { id: projectId }, { kind: 'not-found' });
    return toTriedPlanView(tried);
  }

  @Get('revision')
  @Permit('reverse-schedule:try')
  @ApiOperation({
    summary: 'What a revision would promise anew today: tasks due on another day, added, re-estimated or given to somebody else.',
  })
  @Answers(RevisionView)
  async preview(
    @Param('id', { schema: ProjectIdParam }) projectId: ProjectId,
    @Query({ schema: RevisionQuery }) { overdueToo, endDate }: RevisionQuery,
  ) {
    const on = this.clock.today();
    return { on, tasks: await this.revision.differences(projectId, { on, overdueToo: overdueToo === 'true', endDate }) };
  }

  @Post('revision')
  @Permit('reverse-schedule:revise')
  @ApiOperation({ summary: 'Revises an approved plan: another baseline is frozen, and open tasks are due by what the changed plan says.' })
  @AnswersNothing()
  async revise(
    @Param('id', { schema: ProjectIdParam }) projectId: ProjectId,
    @Body({ schema: RevisionRequest }) wish: RevisionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.revisePlan.execute(actor, projectId, wish);
  }
}
