import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import type { TaskId } from '../contract.js';
import { suspended } from '../domain/standing.js';
import { TaskStanding } from '../task-standing.js';

/** The leader in charge or the supervision desk lets a task rest, with the reason. */
@Injectable()
export class SuspendTask {
  constructor(private readonly standing: TaskStanding) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.suspend.not-leader`, `task.state` … */
  execute(actor: Actor, taskId: TaskId, reason: string, seenVersion: number): Promise<void> {
    return this.standing.make(actor, taskId, seenVersion, {
      decision: 'suspended',
      reason,
      action: 'task.suspend-task',
      judge: (task, by, today) => suspended(task, by, today),
    });
  }
}
