import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers, AnswersNothing } from '#libs/platform/http/answers';
import type { HandOverId } from '../contract.js';
import { type HandOverPage, HandOverPages } from '../hand-over-pages.js';
import { HandOverPreview } from '../hand-over-preview.js';
import { CancelHandOver } from '../use-cases/cancel-hand-over.js';
import { PlanHandOver } from '../use-cases/plan-hand-over.js';
import { HandOverIdParam, HandOverList, HandOverPreviewView, HandOverView, NewHandOver, PreviewQuery } from './hand-over.schema.js';
import { PLAN_HAND_OVERS, READ_HAND_OVERS } from './permissions.js';

@ApiTags('hand-over')
@Controller('api/hand-overs')
export class HandOverController {
  constructor(
    private readonly pages: HandOverPages,
    private readonly previews: HandOverPreview,
    private readonly planHandOver: PlanHandOver,
    private readonly cancelHandOver: CancelHandOver,
  ) {}

  @Get()
  @Permit(READ_HAND_OVERS)
  @ApiOperation({ summary: 'Who leaves a post when, and who takes over what: planned ones first, then those that happened.' })
  @Answers(HandOverList)
  async list() {
    return { items: (await this.pages.all()).map(toView) };
  }

  @Get('preview')
  @Permit(PLAN_HAND_OVERS)
  @ApiOperation({ summary: 'What would go over, as it stands now; nothing is saved.' })
  @Answers(HandOverPreviewView)
  async preview(@Query({ schema: PreviewQuery }) { post, successor, leavesOn }: PreviewQuery) {
    const { tasks, forces, leave } = await this.previews.of({ postId: post, successorPostId: successor, leavesOn });
    return { tasks: [...tasks], forces: forces.map((force) => ({ ...force, parts: [...force.parts] })), leave: [...leave] };
  }

  @Post()
  @Permit(PLAN_HAND_OVERS)
  @ApiOperation({ summary: 'A person leaves a post on a day; from its morning on the successor has every open task. Of today: at once.' })
  @Answers(HandOverView, { status: 201 })
  async plan(@Body({ schema: NewHandOver }) { post, successor, ...wanted }: NewHandOver, @CurrentActor() actor: Actor) {
    return toView(await this.pages.one(await this.planHandOver.execute(actor, { postId: post, successorPostId: successor, ...wanted })));
  }

  @Delete(':id')
  @Permit(PLAN_HAND_OVERS)
  @ApiOperation({ summary: 'Calls a hand-over off that has not happened yet.' })
  @AnswersNothing()
  cancel(@Param('id', { schema: HandOverIdParam }) id: HandOverId, @CurrentActor() actor: Actor) {
    return this.cancelHandOver.execute(actor, id);
  }
}

function toView({ leaverAccountId: _account, plannedAt, doneAt, cancelledAt, tasks, forces, ...rest }: HandOverPage) {
  const dates = {
    plannedAt: plannedAt.toISOString(),
    doneAt: doneAt?.toISOString() ?? null,
    cancelledAt: cancelledAt?.toISOString() ?? null,
  };
  return { ...rest, ...dates, tasks: [...tasks], forces: [...forces] };
}
