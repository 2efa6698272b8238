import { Injectable } from '@nestjs/common';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TaskRepository } from '../db/task.repository.js';

/** Remembers which open tasks are past their due date: once red, a task is never green again. Twice in a day changes nothing. */
@Injectable()
export class MarkOverdueTasks {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly clock: BusinessClock,
  ) {}

  async execute(): Promise<void> {
    await this.tasks.markRed(this.clock.today());
  }
}
