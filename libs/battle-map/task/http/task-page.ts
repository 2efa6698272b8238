import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { TaskId } from '../contract.js';
import { TaskReadingRepository } from '../db/task-reading.repository.js';
import type { TaskView } from './task.schema.js';
import { toTaskView } from './task.view.js';

/** A task with everything that was said of it. */
@Injectable()
export class TaskPage {
  constructor(private readonly tasks: TaskReadingRepository) {}

  /** @throws DomainError `task.unknown`. */
  async of(id: TaskId): Promise<TaskView> {
    const task = await this.tasks.detail(id);
    if (!task) throw new DomainError('task.unknown', {}, { kind: 'not-found' });
    return toTaskView(task, await this.tasks.reports(id), await this.tasks.reviews(id));
  }
}
