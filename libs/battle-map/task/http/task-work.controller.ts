import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { TaskId } from '../contract.js';
import { AcceptTask } from '../use-cases/accept-task.js';
import { ReportProgress } from '../use-cases/report-progress.js';
import { ReturnTask } from '../use-cases/return-task.js';
import { SignForTask } from '../use-cases/sign-for-task.js';
import { REPORT_ON_TASKS, REVIEW_TASKS, SIGN_FOR_TASKS } from './permissions.js';
import { NewReport, NewReturn, SeenTask, TaskIdParam, TaskView } from './task.schema.js';
import { TaskPage } from './task-page.js';

/** Who may do what with which task, the rules of the task say; the permissions say who works on tasks at all. */
@ApiTags('task')
@Controller('api/tasks/:id')
export class TaskWorkController {
  constructor(
    private readonly signForTask: SignForTask,
    private readonly reportProgress: ReportProgress,
    private readonly acceptTask: AcceptTask,
    private readonly returnTask: ReturnTask,
    private readonly page: TaskPage,
  ) {}

  @Post('sign-for')
  @Permit(SIGN_FOR_TASKS)
  @ApiOperation({ summary: 'The owner signs for a task that he was assigned.' })
  @Answers(TaskView)
  async sign(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: SeenTask }) { version }: SeenTask,
    @CurrentActor() actor: Actor,
  ) {
    await this.signForTask.execute(actor, id, version);
    return this.page.of(id, actor);
  }

  @Post('reports')
  @Permit(REPORT_ON_TASKS)
  @ApiOperation({ summary: 'An owner or the head reports progress; at 100 percent the head is asked to accept.' })
  @Answers(TaskView, { status: 201 })
  async report(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: NewReport }) { version, ...report }: NewReport,
    @CurrentActor() actor: Actor,
  ) {
    await this.reportProgress.execute(actor, id, report, version);
    return this.page.of(id, actor);
  }

  @Post('acceptance')
  @Permit(REVIEW_TASKS)
  @ApiOperation({ summary: 'The head of the force accepts a complete report; what he owns himself, the leader in charge.' })
  @Answers(TaskView)
  async accept(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: SeenTask }) { version }: SeenTask,
    @CurrentActor() actor: Actor,
  ) {
    await this.acceptTask.execute(actor, id, version);
    return this.page.of(id, actor);
  }

  @Post('return')
  @Permit(REVIEW_TASKS)
  @ApiOperation({ summary: 'The head of the force returns a complete report with a reason: it counts as never made.' })
  @Answers(TaskView)
  async return(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: NewReturn }) { reason, version }: NewReturn,
    @CurrentActor() actor: Actor,
  ) {
    await this.returnTask.execute(actor, id, reason, version);
    return this.page.of(id, actor);
  }
}
