import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { TaskId } from '../contract.js';
import { SetParticulars } from '../use-cases/set-particulars.js';
import { TickItem } from '../use-cases/tick-item.js';
import { CHANGE_PLANS, REPORT_ON_TASKS } from './permissions.js';
import { ItemParam, Particulars, Tick } from './task-particulars.schema.js';
import { TaskIdParam, TaskView } from './task.schema.js';
import { TaskPage } from './task-page.js';

/** How much a task counts, and what must be there before it is done. */
@ApiTags('task')
@Controller('api/tasks/:id')
export class TaskParticularsController {
  constructor(
    private readonly setParticulars: SetParticulars,
    private readonly tickItem: TickItem,
    private readonly page: TaskPage,
  ) {}

  @Put('particulars')
  @Permit(CHANGE_PLANS)
  @ApiOperation({ summary: 'Weight, tags, checklist, and whether evidence is required; all of it, and no date depends on it.' })
  @Answers(TaskView)
  async particulars(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: Particulars }) { version, ...wanted }: Particulars,
    @CurrentActor() actor: Actor,
  ) {
    await this.setParticulars.execute(actor, id, wanted, version);
    return this.page.of(id, actor);
  }

  @Post('checklist/:itemId')
  @Permit(REPORT_ON_TASKS)
  @ApiOperation({ summary: 'An owner ticks an item off, or takes the tick back; the item says who did and when.' })
  @Answers(TaskView)
  async tick(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Param('itemId', { schema: ItemParam }) itemId: string,
    @Body({ schema: Tick }) { done, version }: Tick,
    @CurrentActor() actor: Actor,
  ) {
    await this.tickItem.execute(actor, id, itemId, done, version);
    return this.page.of(id, actor);
  }
}
