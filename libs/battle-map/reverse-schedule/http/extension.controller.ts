import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { TaskId } from '../../task/contract.js';
import type { ExtensionId } from '../../task/contract/extensions.js';
import { ExtensionPreview } from '../extension-preview.js';
import { ExtendOverdueTask } from '../use-cases/extend-overdue-task.js';
import { GrantExtension } from '../use-cases/grant-extension.js';
import {
  ExtendedTask,
  ExtendedTaskParam,
  ExtensionEffectView,
  ExtensionGrant,
  ExtensionParam,
  LateExtensionRequest,
  PreviewQuery,
} from './extension.schema.js';

/** Extensions of one task, where the schedule is needed: what else would move, and moving the due date. */
@ApiTags('reverse-schedule')
@Controller('api')
export class ExtensionController {
  constructor(
    private readonly preview: ExtensionPreview,
    private readonly grantExtension: GrantExtension,
    private readonly extendOverdueTask: ExtendOverdueTask,
  ) {}

  @Get('tasks/:id/extension-preview')
  @Permit('reverse-schedule:read')
  @ApiOperation({ summary: 'What else would move if the task took until a later day; nothing is stored.' })
  @Answers(ExtensionEffectView)
  effect(@Param('id', { schema: ExtendedTaskParam }) taskId: TaskId, @Query({ schema: PreviewQuery }) { due }: PreviewQuery) {
    return this.preview.of(taskId, due);
  }

  @Post('extensions/:id/grant')
  @Permit('task:extension:decide')
  @ApiOperation({ summary: 'The leader in charge grants the day asked for or an earlier one; the task is due then.' })
  @Answers(ExtendedTask)
  async grant(
    @Param('id', { schema: ExtensionParam }) id: ExtensionId,
    @Body({ schema: ExtensionGrant }) { due }: ExtensionGrant,
    @CurrentActor() actor: Actor,
  ) {
    return { taskId: await this.grantExtension.execute(actor, id, due) };
  }

  @Post('tasks/:id/late-extension')
  @Permit('task:extension:late')
  @ApiOperation({ summary: 'The leader in charge extends a task that is overdue, and says why; that it was late stays on record.' })
  @Answers(ExtendedTask)
  async extendLate(
    @Param('id', { schema: ExtendedTaskParam }) taskId: TaskId,
    @Body({ schema: LateExtensionRequest }) { version, ...extension }: LateExtensionRequest,
    @CurrentActor() actor: Actor,
  ) {
    await this.extendOverdueTask.execute(actor, taskId, { ...extension, seenVersion: version });
    return { taskId };
  }
}
