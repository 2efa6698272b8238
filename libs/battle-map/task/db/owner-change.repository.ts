import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import type { PostId } from '../../office/contract.js';
import type { ForceId } from '../../task-force/contract.js';
import type { OwnedTask } from '../contract/hand-overs.js';
import type { TaskInHands } from '../domain/hands.js';
import { TaskCoOwnerEntity } from './task-co-owner.entity.js';
import { TaskEntity } from './task.entity.js';
import { TaskOwnerChangeEntity } from './task-owner-change.entity.js';

/** What the post owns, alone or with others, and is neither accepted nor cancelled; a heading only while something under it is open. */
const OPEN = `
  from task
    join action_plan__project as project on project.id = task.project_id
    join task_force__force as force on force.id = project.force_id
  where project.state <> 'closed' and task.state not in ('accepted', 'cancelled')
    and (coalesce(task.owner_post_id, force.head_post_id) = $1
      or exists (select from task_co_owner as co where co.task_id = task.id and co.post_id = $1))
    and (not exists (select from task as child where child.parent_id = task.id)
      or exists (select from task as child where child.parent_id = task.id and child.state not in ('accepted', 'cancelled')))`;

/** What was promised, is still open and is the head's because nobody else owns it. */
const OF_THE_HEAD = `
  from task
    join action_plan__project as project on project.id = task.project_id
    join task_force__force as force on force.id = project.force_id
  where force.id = $1 and task.owner_post_id is null and task.due is not null
    and project.state <> 'closed' and task.state not in ('accepted', 'cancelled')`;

const IN_HANDS = `task.id, task.code, task.state, task.former_state as "formerState", task.signed_on::text as "signedOn",
  task.owner_post_id as "ownerPostId", force.head_post_id as "headPostId", task.version,
  array(select post_id from task_co_owner where task_id = task.id order by position) as "coOwnerPostIds"`;

/** Tasks that change hands, and the record of it. */
@Injectable()
export class OwnerChangeRepository {
  constructor(private readonly database: Database) {}

  /** By project and code. */
  openOf(postId: PostId, tx?: Transaction): Promise<OwnedTask[]> {
    return this.database.manager(tx).query(
      `select task.id as "taskId", project.code as "projectCode", project.title as "projectTitle", task.code, task.name, task.state,
         task.due::text, case when coalesce(task.owner_post_id, force.head_post_id) = $1 then 'owner' else 'co-owner' end as part,
         exists (select from task_extension where task_id = task.id and state = 'open' and post_id = $1) as "extensionOpen"
       ${OPEN} order by project.code collate "C", task.code collate "C"`,
      [postId],
    );
  }

  /** In the order of their ids; nobody else changes one until the transaction ends. */
  async lockOpen(tx: Transaction, postId: PostId): Promise<TaskInHands[]> {
    const manager = this.database.manager(tx);
    await manager.query(`select task.id ${OPEN} order by task.id for update of task`, [postId]);
    // Read once more: until the locks were had, somebody else may have accepted one.
    return manager.query(`select ${IN_HANDS} ${OPEN} order by task.id`, [postId]);
  }

  /** The same of the tasks that a force's head has because he is its head. */
  async lockOfHead(tx: Transaction, forceId: ForceId): Promise<TaskInHands[]> {
    const manager = this.database.manager(tx);
    await manager.query(`select task.id ${OF_THE_HEAD} order by task.id for update of task`, [forceId]);
    return manager.query(`select ${IN_HANDS} ${OF_THE_HEAD} order by task.id`, [forceId]);
  }

  async save(tx: Transaction, task: TaskInHands, changedBy: string): Promise<void> {
    const { id, ownerPostId, state, formerState, signedOn, coOwnerPostIds, version } = task;
    const manager = this.database.manager(tx);
    await manager.update(TaskEntity, { id }, { ownerPostId, state, formerState, signedOn, changedBy, version });
    await manager.delete(TaskCoOwnerEntity, { taskId: id });
    const rows = coOwnerPostIds.map((postId, position) => ({ taskId: id, postId, position }));
    if (rows.length > 0) await manager.insert(TaskCoOwnerEntity, rows);
  }

  /** What is closed and had no owner of its own stays with whoever headed the force until now. @param forceId left out: each that he headed. */
  async pinClosed(tx: Transaction, headPostId: PostId, forceId: ForceId | null = null): Promise<void> {
    await this.database.manager(tx).query(
      `update task set owner_post_id = $1
       from action_plan__project as project join task_force__force as force on force.id = project.force_id
       where project.id = task.project_id and force.head_post_id = $1 and task.owner_post_id is null
         and ($2::uuid is null or force.id = $2) and (project.state = 'closed' or task.state in ('accepted', 'cancelled'))`,
      [headPostId, forceId],
    );
  }

  async add(tx: Transaction, change: TaskOwnerChangeEntity): Promise<void> {
    await this.database.manager(tx).insert(TaskOwnerChangeEntity, change);
  }

  /** Of the project's task force. */
  async headOf(tx: Transaction, projectId: ProjectId): Promise<PostId> {
    const [force]: { headPostId: PostId }[] = await this.database.manager(tx).query(
      `select force.head_post_id as "headPostId" from action_plan__project as project join task_force__force as force on force.id = project.force_id
       where project.id = $1`,
      [projectId],
    );
    if (!force) throw new Error(`Project ${projectId} has no task force.`);
    return force.headPostId;
  }

  /** The hand-overs of the projects' tasks since anybody else last changed an owner, the oldest first. */
  handOversOf(
    tx: Transaction,
    projectIds: readonly ProjectId[],
  ): Promise<{ projectId: ProjectId; code: string; fromPostId: PostId; toPostId: PostId }[]> {
    return this.database.manager(tx).query(
      `select task.project_id as "projectId", task.code, change.from_post_id as "fromPostId", change.to_post_id as "toPostId"
       from task_owner_change as change join task on task.id = change.task_id
       where task.project_id = any($1::uuid[]) and change.hand_over_id is not null
         and not exists (select from task_owner_change as later
           where later.task_id = change.task_id and later.hand_over_id is null and later.task_version > change.task_version)
       order by change.task_version`,
      [projectIds],
    );
  }
}
