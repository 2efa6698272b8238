import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { TaskId } from '../contract.js';
import { BlockTask } from '../use-cases/block-task.js';
import { CancelTask } from '../use-cases/cancel-task.js';
import { ResumeTask } from '../use-cases/resume-task.js';
import { SuspendTask } from '../use-cases/suspend-task.js';
import { UnblockTask } from '../use-cases/unblock-task.js';
import { CANCEL_TASKS, REPORT_ON_TASKS, SUSPEND_TASKS } from './permissions.js';
import { NewBlock, SeenTask, StandingChange, TaskIdParam, TaskView } from './task.schema.js';
import { TaskPage } from './task-page.js';

/** What stops a task: a wait for somebody outside, a rest, an end. */
@ApiTags('task')
@Controller('api/tasks/:id')
export class TaskStandingController {
  constructor(
    private readonly blockTask: BlockTask,
    private readonly unblockTask: UnblockTask,
    private readonly suspendTask: SuspendTask,
    private readonly resumeTask: ResumeTask,
    private readonly cancelTask: CancelTask,
    private readonly page: TaskPage,
  ) {}

  @Post('block')
  @Permit(REPORT_ON_TASKS)
  @ApiOperation({ summary: 'An owner or the head writes down what the work waits for, from today on; the due date stands.' })
  @Answers(TaskView, { status: 201 })
  async block(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: NewBlock }) { version, ...wish }: NewBlock,
    @CurrentActor() actor: Actor,
  ) {
    await this.blockTask.execute(actor, id, wish, version);
    return this.page.of(id, actor);
  }

  @Post('unblock')
  @Permit(REPORT_ON_TASKS)
  @ApiOperation({ summary: 'What the work waited for has come.' })
  @Answers(TaskView)
  async unblock(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: SeenTask }) { version }: SeenTask,
    @CurrentActor() actor: Actor,
  ) {
    await this.unblockTask.execute(actor, id, version);
    return this.page.of(id, actor);
  }

  @Post('suspension')
  @Permit(SUSPEND_TASKS)
  @ApiOperation({ summary: 'The leader in charge or the desk lets a task rest: no reminders, and its days cost nothing.' })
  @Answers(TaskView)
  async suspend(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: StandingChange }) { reason, version }: StandingChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.suspendTask.execute(actor, id, reason, version);
    return this.page.of(id, actor);
  }

  @Post('resumption')
  @Permit(SUSPEND_TASKS)
  @ApiOperation({ summary: 'A task that rested goes on where it stopped.' })
  @Answers(TaskView)
  async resume(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: StandingChange }) { reason, version }: StandingChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.resumeTask.execute(actor, id, reason, version);
    return this.page.of(id, actor);
  }

  @Post('cancellation')
  @Permit(CANCEL_TASKS)
  @ApiOperation({ summary: 'The leader in charge cancels a task for good; what happened stays on record.' })
  @Answers(TaskView)
  async cancel(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: StandingChange }) { reason, version }: StandingChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.cancelTask.execute(actor, id, reason, version);
    return this.page.of(id, actor);
  }
}
