import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import type { TaskLinkEntry } from '../contract/registry.js';
import { type RegisteredTask, TaskRegisterRepository } from '../db/task-register.repository.js';
import { changedList, type StandingTask, type TaskChange } from '../domain/plan-change.js';
import { StoredTaskLists } from '../stored-task-lists.js';

export interface PlanChange {
  readonly tasks: readonly TaskChange[];
  readonly links: readonly TaskLinkEntry[];
  readonly removedLinks: readonly Omit<TaskLinkEntry, 'lagDays'>[];
  readonly reason: string;
}

/**
 * The supervision desk changes the tasks of a plan: how long, who, after what. The schedule is computed anew in the same
 * transaction; due dates stay until the plan is approved or revised.
 */
@Injectable()
export class ChangePlan {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly rows: TaskRegisterRepository,
    private readonly lists: StoredTaskLists,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError `task.project-unknown`, `task.plan-not-running` when the plan is closed, `task.changed`, `task.plan.*`,
   * `task.parent-unknown`, `task.link-unknown-task`, `task.duration-invalid`, `schedule.*`.
   */
  execute(projectId: ProjectId, { tasks, links, removedLinks, reason }: PlanChange): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.rows.lockProjects(tx, [projectId]);
      const stored = await this.rows.lockAll(tx, [projectId]);
      const codes = new Map(stored.map(({ id, code }) => [id, code]));
      const ordered = stored.toSorted((a, b) => a.position - b.position);
      const entries = changedList(
        ordered.map((task) => standing(task, task.parentId === null ? undefined : codes.get(task.parentId))),
        tasks,
      );
      const done = await this.lists.change(tx, { projectId, tasks: entries, links, gone: removedLinks }, 'task.change-plan');
      await this.audit.record(tx, {
        action: 'task.change-plan',
        subject: { kind: 'project', id: projectId },
        result: 'done',
        details: {
          reason,
          created: done.tasks.created,
          changed: done.tasks.changed,
          links: [...done.links.created, ...done.links.changed],
          removedLinks: done.removed,
        },
      });
    });
  }
}

function standing(task: RegisteredTask, parent: string | undefined): StandingTask {
  const { code, name, durationDays, coOwners, quantityTarget, quantityUnit, quantityDone, percent, state, changedBy, version } = task;
  const counted = quantityTarget !== null && quantityUnit !== null;
  return {
    state,
    percent,
    changedBy,
    version,
    entry: {
      code,
      name,
      durationDays,
      coOwners,
      percent,
      ...(parent === undefined ? {} : { parent }),
      ...(task.ownerPostId ? { owner: task.ownerPostId } : {}),
      ...(task.standard ? { standard: task.standard } : {}),
      ...(counted ? { quantity: { target: quantityTarget, unit: quantityUnit, done: quantityDone ?? 0 } } : {}),
    },
  };
}
