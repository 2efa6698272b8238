import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dateOfDay, dayNumber } from '#libs/kernel/calendar/wall-time';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import type { FileId } from '#libs/platform/files/stored-file';
import type { HeaderWriter } from '#libs/platform/files/offered-file';
import { StoredFiles } from '#libs/platform/files/stored-files';
import { Answers } from '#libs/platform/http/answers';
import type { TaskId } from '../contract.js';
import { type ListedTask, TaskReadingRepository } from '../db/task-reading.repository.js';
import { tagsInUse } from '../domain/tags.js';
import { TaskActors } from '../task-actors.js';
import { WorkingDaysLeft } from '../working-days-left.js';
import { READ_TASKS } from './permissions.js';
import { FileIdParam, MyTasks, MyTasksQuery, ReportIdParam, TaskIdParam, TaskView } from './task.schema.js';
import { TaskPage } from './task-page.js';
import { toListedTask } from './task.view.js';

/** Calendar days before the due date from which on a task is due soon: those of the yellow light. */
const SOON_DAYS = 3;

@ApiTags('task')
@Controller('api/tasks')
@Permit(READ_TASKS)
export class TaskController {
  constructor(
    private readonly actors: TaskActors,
    private readonly tasks: TaskReadingRepository,
    private readonly page: TaskPage,
    private readonly files: StoredFiles,
    private readonly daysLeft: WorkingDaysLeft,
  ) {}

  @Get('mine')
  @ApiOperation({
    summary:
      'What waits for the posts of the reader and those that he stands in for: due soon, overdue, to sign, to accept, later; all, or with a tag.',
  })
  @Answers(MyTasks)
  async mine(@Query({ schema: MyTasksQuery }) { tag }: MyTasksQuery, @CurrentActor() actor: Actor) {
    const { acting, today } = await this.actors.today(actor);
    const stacks = await this.tasks.stacks(acting, today, dateOfDay(dayNumber(today) + SOON_DAYS));
    const all = Object.values(stacks).flatMap((tasks: ListedTask[]) => tasks);
    const daysLeft = await this.daysLeft.from(
      today,
      all.map(({ due }) => due),
    );
    const wanted = ({ tags }: ListedTask) => tag === undefined || tags.includes(tag);
    const listed = (tasks: readonly ListedTask[]) => tasks.filter(wanted).map((task) => toListedTask(task, daysLeft));
    return {
      today,
      tags: tagsInUse(all),
      dueSoon: listed(stacks.dueSoon),
      overdue: listed(stacks.overdue),
      toSign: listed(stacks.toSign),
      toAccept: listed(stacks.toAccept),
      later: listed(stacks.later),
    };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A task with its reports and reviews, the oldest first.' })
  @Answers(TaskView)
  read(@Param('id', { schema: TaskIdParam }) id: TaskId, @CurrentActor() actor: Actor) {
    return this.page.of(id, actor);
  }

  @Get(':id/reports/:reportId/files/:fileId')
  @ApiOperation({ summary: 'A file of a report, as an attachment.' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async file(
    @Param('id', { schema: TaskIdParam }) id: TaskId,
    @Param('reportId', { schema: ReportIdParam }) reportId: string,
    @Param('fileId', { schema: FileIdParam }) fileId: FileId,
    @Res({ passthrough: true }) reply: HeaderWriter,
  ): Promise<StreamableFile> {
    const report = (await this.tasks.reports(id)).find((one) => one.id === reportId);
    if (!report?.fileIds.includes(fileId)) throw new DomainError('files.not-found', {}, { kind: 'not-found' });
    return this.files.download(await this.files.find(fileId), reply);
  }
}
