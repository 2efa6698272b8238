import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import type { TaskId } from '../contract.js';
import { resumed } from '../domain/standing.js';
import { TaskStanding } from '../task-standing.js';

/** A task that rested goes on where it stopped. */
@Injectable()
export class ResumeTask {
  constructor(private readonly standing: TaskStanding) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.suspend.not-leader`, `task.state` … */
  execute(actor: Actor, taskId: TaskId, reason: string, seenVersion: number): Promise<void> {
    return this.standing.make(actor, taskId, seenVersion, {
      decision: 'resumed',
      reason,
      action: 'task.resume-task',
      judge: (task, by) => resumed(task, by),
    });
  }
}
