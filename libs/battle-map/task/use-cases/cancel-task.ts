import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import type { TaskId } from '../contract.js';
import { cancelled } from '../domain/standing.js';
import { TaskStanding } from '../task-standing.js';

/** The leader in charge cancels a task for good, with the reason. */
@Injectable()
export class CancelTask {
  constructor(private readonly standing: TaskStanding) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.cancel.not-leader`, `task.state` … */
  execute(actor: Actor, taskId: TaskId, reason: string, seenVersion: number): Promise<void> {
    return this.standing.make(actor, taskId, seenVersion, {
      decision: 'cancelled',
      reason,
      action: 'task.cancel-task',
      judge: (task, by, today) => cancelled(task, by, today),
    });
  }
}
