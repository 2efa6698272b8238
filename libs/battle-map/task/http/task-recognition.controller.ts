import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { TaskId } from '../contract.js';
import { RecogniseWait } from '../use-cases/recognise-wait.js';
import { WithdrawRecognition } from '../use-cases/withdraw-recognition.js';
import { SUSPEND_TASKS } from './permissions.js';
import { BlockIdParam, StandingChange, TaskIdParam, TaskView } from './task.schema.js';
import { TaskPage } from './task-page.js';

/** What somebody else says of a wait: that its days cost nobody points, and that this was a mistake. */
@ApiTags('task')
@Controller('api/tasks/:id/blocks/:blockId/recognition')
export class TaskRecognitionController {
  constructor(
    private readonly recogniseWait: RecogniseWait,
    private readonly withdrawRecognition: WithdrawRecognition,
    private readonly page: TaskPage,
  ) {}

  @Post()
  @Permit(SUSPEND_TASKS)
  @ApiOperation({ summary: 'The leader in charge or the desk recognises a wait: its days cost nobody points. The due date stands.' })
  @Answers(TaskView)
  async recognise(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Param('blockId', { schema: BlockIdParam }) blockId: string,
    @Body({ schema: StandingChange }) { reason, version }: StandingChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.recogniseWait.execute(actor, id, blockId, reason, version);
    return this.page.of(id, actor);
  }

  @Post('withdrawal')
  @Permit(SUSPEND_TASKS)
  @ApiOperation({ summary: 'The leader in charge or the desk takes the recognition of a wait back: its days are late again.' })
  @Answers(TaskView)
  async withdraw(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Param('blockId', { schema: BlockIdParam }) blockId: string,
    @Body({ schema: StandingChange }) { reason, version }: StandingChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.withdrawRecognition.execute(actor, id, blockId, reason, version);
    return this.page.of(id, actor);
  }
}
