import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { StoredFiles } from '#libs/platform/files/stored-files';
import type { TaskId } from '../contract.js';
import { TaskReadingRepository } from '../db/task-reading.repository.js';
import { ExtensionPages } from '../extension-pages.js';
import { OfferedVerbs } from '../offered-verbs.js';
import { TaskBeside } from '../task-beside.js';
import { WorkingDaysLeft } from '../working-days-left.js';
import type { TaskView } from './task.schema.js';
import { toTaskView } from './task.view.js';

/** A task with everything that was said of it, and what its reader may do. */
@Injectable()
export class TaskPage {
  constructor(
    private readonly tasks: TaskReadingRepository,
    private readonly files: StoredFiles,
    private readonly verbs: OfferedVerbs,
    private readonly extensions: ExtensionPages,
    private readonly beside: TaskBeside,
    private readonly daysLeft: WorkingDaysLeft,
    private readonly clock: BusinessClock,
  ) {}

  /** @throws DomainError `task.unknown`. */
  async of(id: TaskId, actor: Actor): Promise<TaskView> {
    const task = await this.tasks.detail(id);
    if (!task) throw new DomainError('task.unknown', {}, { kind: 'not-found' });
    const daysLeft = await this.daysLeft.from(this.clock.today(), [task.due]);
    const reports = await this.tasks.reports(id);
    const files = await this.files.named(reports.flatMap(({ fileIds }) => fileIds));
    const extensions = await this.extensions.ofTask(actor, id);
    const { blocks, ...stands } = await this.beside.of(id);
    const beside = { ...stands, blocks: await this.verbs.onWaits(actor, id, blocks), ownerChanges: await this.tasks.ownerChanges(id) };
    return toTaskView(task, reports, await this.tasks.reviews(id), files, extensions, beside, await this.verbs.of(actor, id), daysLeft);
  }
}
