import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import type { TaskId } from '../contract.js';
import { TaskEvents } from '../contract/events.js';
import { TaskRepository } from '../db/task.repository.js';
import { returned } from '../domain/review.js';
import { TaskReview } from '../task-review.js';

/** The head of the force returns a complete report, with the reason: it counts as never made. */
@Injectable()
export class ReturnTask {
  constructor(
    private readonly reviews: TaskReview,
    private readonly tasks: TaskRepository,
  ) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.review.not-head`, `task.review.own-report`, `task.state` … */
  execute(actor: Actor, taskId: TaskId, reason: string, seenVersion: number): Promise<void> {
    return this.reviews.make(actor, taskId, seenVersion, {
      verdict: 'returned',
      reason,
      action: 'task.return-task',
      judge: async (task, reviewing, tx) => {
        const before = await this.tasks.lastIncompleteReport(tx, taskId);
        const shown = { percent: before?.percent ?? 0, quantityDone: before?.quantityDone ?? (task.quantityTarget === null ? null : 0) };
        return returned(task, reviewing, shown, reviewing.today);
      },
      event: ({ projectId, version, returns }, _late, today) => TaskEvents.returned({ taskId, projectId, version, on: today, returns }),
    });
  }
}
