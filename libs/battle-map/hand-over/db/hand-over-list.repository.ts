import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import { Database } from '#libs/platform/database/database';
import type { PostId } from '../../office/contract.js';
import type { OwnerPart } from '../../task/contract/hand-overs.js';
import type { ForcePart } from '../../task-force/contract.js';
import type { HandOverId, HandOverState } from '../contract.js';

/** A hand-over as people read it. Days `YYYY-MM-DD`. */
export interface ListedHandOver {
  readonly id: HandOverId;
  readonly postId: PostId;
  readonly post: string;
  readonly successorPostId: PostId;
  readonly successor: string;
  readonly leavesOn: LocalDate;
  readonly remark: string;
  readonly state: HandOverState;
  readonly plannedBy: string;
  readonly plannedAt: Date;
  readonly leaverAccountId: AccountId | null;
  readonly doneAt: Date | null;
  readonly cancelledBy: string | null;
  readonly cancelledAt: Date | null;
  readonly tasks: readonly { readonly taskId: string; readonly code: string; readonly name: string; readonly part: OwnerPart }[];
  readonly forces: readonly { readonly code: string; readonly name: string; readonly part: ForcePart }[];
}

const LISTED = `
  select hand_over.id, hand_over.post_id as "postId", post.title as post, hand_over.successor_post_id as "successorPostId",
    successor.title as successor, hand_over.leaves_on::text as "leavesOn", hand_over.remark, hand_over.state,
    hand_over.planned_by as "plannedBy", hand_over.planned_at as "plannedAt", hand_over.leaver_account_id as "leaverAccountId",
    hand_over.done_at as "doneAt", hand_over.cancelled_by as "cancelledBy", hand_over.cancelled_at as "cancelledAt",
    (select coalesce(json_agg(json_build_object('taskId', task.id, 'code', task.code, 'name', task.name, 'part', change.part)
       order by task.code collate "C", change.part), '[]')
     from task__owner_change as change join task__task as task on task.id = change.task_id
     where change.hand_over_id = hand_over.id) as tasks,
    (select coalesce(json_agg(json_build_object('code', force.code, 'name', force.name, 'part', changed.part)
       order by force.code collate "C", changed.part), '[]')
     from task_force__hand_over as changed join task_force__force as force on force.id = changed.force_id
     where changed.hand_over_id = hand_over.id) as forces
  from hand_over
    join office__post as post on post.id = hand_over.post_id
    join office__post as successor on successor.id = hand_over.successor_post_id`;

@Injectable()
export class HandOverListRepository {
  constructor(private readonly database: Database) {}

  /** What is still to come first, the earliest day first; then the others, the newest day first. */
  all(): Promise<ListedHandOver[]> {
    return this.database.manager().query(
      `${LISTED}
       order by hand_over.state <> 'planned', case when hand_over.state = 'planned' then hand_over.leaves_on end,
         hand_over.leaves_on desc, hand_over.planned_at desc`,
    );
  }

  async one(id: HandOverId): Promise<ListedHandOver | undefined> {
    const [handOver]: ListedHandOver[] = await this.database.manager().query(`${LISTED} where hand_over.id = $1`, [id]);
    return handOver;
  }
}
