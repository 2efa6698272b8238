import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { TaskId } from '../contract.js';
import type { ExtensionId } from '../contract/extensions.js';
import { ExtensionPages } from '../extension-pages.js';
import { AskExtension } from '../use-cases/ask-extension.js';
import { RefuseExtension } from '../use-cases/refuse-extension.js';
import { WithdrawExtension } from '../use-cases/withdraw-extension.js';
import { ASK_EXTENSIONS, DECIDE_EXTENSIONS } from './permissions.js';
import { ExtensionIdParam, ExtensionRefusal, NewExtension, OpenExtensions, TaskIdParam, TaskView } from './task.schema.js';
import { TaskPage } from './task-page.js';
import { toListedExtension } from './task.view.js';

/** Asking for a later due date, and saying no. Saying yes moves a date, so that route is the schedule's. */
@ApiTags('task')
@Controller('api')
export class TaskExtensionController {
  constructor(
    private readonly askExtension: AskExtension,
    private readonly refuseExtension: RefuseExtension,
    private readonly withdrawExtension: WithdrawExtension,
    private readonly extensions: ExtensionPages,
    private readonly page: TaskPage,
  ) {}

  @Get('extensions')
  @Permit(DECIDE_EXTENSIONS)
  @ApiOperation({ summary: 'Open requests that wait for the reader; for the supervision desk, all of them.' })
  @Answers(OpenExtensions)
  async open(@CurrentActor() actor: Actor) {
    return { items: (await this.extensions.open(actor)).map(toListedExtension) };
  }

  @Post('tasks/:id/extensions')
  @Permit(ASK_EXTENSIONS)
  @ApiOperation({ summary: 'An owner asks for a later due date, before the task is overdue, with cause, progress and the exact day.' })
  @Answers(TaskView, { status: 201 })
  async ask(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Body({ schema: NewExtension }) { version, ...wish }: NewExtension,
    @CurrentActor() actor: Actor,
  ) {
    await this.askExtension.execute(actor, id, wish, version);
    return this.page.of(id, actor);
  }

  @Post('extensions/:id/refusal')
  @Permit(DECIDE_EXTENSIONS)
  @ApiOperation({ summary: 'The leader in charge refuses a request with a reason; the due date stands.' })
  @Answers(TaskView)
  async refuse(
    @Param('id', { schema: ExtensionIdParam }) id: ExtensionId,
    @Body({ schema: ExtensionRefusal }) { reason }: ExtensionRefusal,
    @CurrentActor() actor: Actor,
  ) {
    return this.page.of(await this.refuseExtension.execute(actor, id, reason), actor);
  }

  @Post('extensions/:id/withdrawal')
  @Permit(ASK_EXTENSIONS)
  @ApiOperation({ summary: 'Whoever asked takes the request back; it stays on record.' })
  @Answers(TaskView)
  async withdraw(@Param('id', { schema: ExtensionIdParam }) id: ExtensionId, @CurrentActor() actor: Actor) {
    return this.page.of(await this.withdrawExtension.execute(actor, id), actor);
  }
}
