import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import type { TaskId } from '../contract.js';
import { TaskEvents } from '../contract/events.js';
import { accepted } from '../domain/review.js';
import { TaskReview } from '../task-review.js';

/** The head of the force accepts a complete report: the task is done. */
@Injectable()
export class AcceptTask {
  constructor(private readonly reviews: TaskReview) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.review.not-head`, `task.review.own-report`, `task.state` … */
  execute(actor: Actor, taskId: TaskId, seenVersion: number): Promise<void> {
    return this.reviews.make(actor, taskId, seenVersion, {
      verdict: 'accepted',
      reason: null,
      action: 'task.accept-task',
      judge: (task, reviewing) => accepted(task, reviewing, reviewing.today),
      event: ({ projectId, version }, late, today) => TaskEvents.completed({ taskId, projectId, version, on: today, late }),
    });
  }
}
