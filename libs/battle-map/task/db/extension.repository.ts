import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../contract.js';
import type { ExtensionId } from '../contract/extensions.js';
import { TaskExtensionEntity } from './task-extension.entity.js';

/** A request in words. */
export interface ExtensionInWords extends Omit<TaskExtensionEntity, 'deciderPostId'> {
  readonly post: string;
  readonly deciderPost: string | null;
}

/** An open request with the task that it is about. */
export interface ListedExtension extends ExtensionInWords {
  readonly code: string;
  readonly name: string;
  readonly projectId: string;
  readonly projectCode: string;
  readonly projectTitle: string;
  readonly owner: string | null;
  readonly head: string;
  readonly leader: string | null;
  readonly due: LocalDate;
  readonly originalDue: LocalDate;
}

type Settlement = Pick<TaskExtensionEntity, 'state' | 'decidedAt' | 'decidedOn' | 'deciderPostId' | 'decidedBy'> &
  Partial<Pick<TaskExtensionEntity, 'grantedDue' | 'reason'>>;

const WORDS = `extension.id, extension.task_id as "taskId", extension.asked_at as "askedAt", extension.asked_on::text as "askedOn",
    extension.post_id as "postId", extension.account_id as "accountId", extension.asked_by as "askedBy", extension.cause,
    extension.progress, extension.percent, extension.due_before::text as "dueBefore", extension.wanted_due::text as "wantedDue",
    extension.late_reason as "lateReason", extension.state, extension.granted_due::text as "grantedDue",
    extension.decided_at as "decidedAt", extension.decided_on::text as "decidedOn", extension.decided_by as "decidedBy",
    extension.reason, asking.title as post, deciding.title as "deciderPost"`;

const FROM = `from task_extension as extension
    join office__post as asking on asking.id = extension.post_id
    left join office__post as deciding on deciding.id = extension.decider_post_id`;

/** Requests for later due dates. */
@Injectable()
export class ExtensionRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, extension: TaskExtensionEntity): Promise<void> {
    await this.database.manager(tx).insert(TaskExtensionEntity, extension);
  }

  /** As it stands. Its task is locked by whoever decides, and so is it. @throws DomainError `task.extension.unknown`. */
  async byId(tx: Transaction, id: ExtensionId): Promise<TaskExtensionEntity> {
    const extension = await this.database.manager(tx).findOneBy(TaskExtensionEntity, { id });
    if (!extension) throw new DomainError('task.extension.unknown', {}, { kind: 'not-found' });
    return extension;
  }

  async settle(tx: Transaction, id: ExtensionId, settlement: Settlement): Promise<void> {
    await this.database.manager(tx).update(TaskExtensionEntity, { id }, settlement);
  }

  /** Everything that was asked for a task, the oldest first. */
  ofTask(taskId: TaskId): Promise<ExtensionInWords[]> {
    return this.database.manager().query(`select ${WORDS} ${FROM} where extension.task_id = $1 order by extension.asked_at`, [taskId]);
  }

  /** Open requests, the earliest due first; of all forces, or of those that one of the posts leads. */
  open(leaders: readonly PostId[] | 'all'): Promise<ListedExtension[]> {
    return this.database.manager().query(
      `select ${WORDS}, task.code, task.name, task.project_id as "projectId", project.code as "projectCode",
         project.title as "projectTitle", owner.title as owner, head.title as head, leader.title as leader, task.due::text,
         (select due::text from task_commitment where task_id = task.id order by task_version limit 1) as "originalDue"
       ${FROM}
         join task__task as task on task.id = extension.task_id
         join action_plan__project as project on project.id = task.project_id
         join task_force__force as force on force.id = task.force_id
         join office__post as head on head.id = force.head_post_id
         left join office__post as leader on leader.id = force.leader_post_id
         left join office__post as owner on owner.id = task.owner_post_id
       where extension.state = 'open' and task.state not in ('accepted', 'cancelled') and project.state = 'approved'
         and ($1::uuid[] is null or force.leader_post_id = any($1::uuid[]))
       order by task.due, project.code, task.position`,
      [leaders === 'all' ? null : leaders],
    );
  }
}
