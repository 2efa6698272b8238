import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { BlockKind, TaskId } from '../contract.js';
import type { Decision } from '../domain/task.js';
import { TaskBlockRecognitionEntity } from './task-block-recognition.entity.js';
import { TaskBlockEntity } from './task-block.entity.js';
import { TaskDecisionEntity } from './task-decision.entity.js';

export interface BlockInWords {
  readonly id: string;
  readonly kind: BlockKind;
  readonly awaits: string;
  readonly since: LocalDate;
  readonly expectedUntil: LocalDate | null;
  readonly post: string;
  readonly blockedBy: string;
  readonly blockedAt: Date;
  readonly endedOn: LocalDate | null;
  readonly endedBy: string | null;
  /** Whoever wrote it down. */
  readonly accountId: AccountId;
  readonly recognition: { readonly on: LocalDate; readonly by: string; readonly post: string | null; readonly reason: string } | null;
}

export interface DecisionInWords {
  readonly id: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly post: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

/** What was decided about tasks as a whole, and what they wait for. */
@Injectable()
export class StandingRepository {
  constructor(private readonly database: Database) {}

  async addDecision(tx: Transaction, decision: TaskDecisionEntity): Promise<void> {
    await this.database.manager(tx).insert(TaskDecisionEntity, decision);
  }

  async addBlock(tx: Transaction, block: TaskBlockEntity): Promise<void> {
    await this.database.manager(tx).insert(TaskBlockEntity, block);
  }

  /** The block that stands, if one does, ends. */
  async endBlock(tx: Transaction, taskId: TaskId, endedOn: LocalDate, endedBy: string): Promise<void> {
    await this.database.manager(tx).update(TaskBlockEntity, { taskId, endedOn: IsNull() }, { endedOn, endedBy });
  }

  /** @throws the database's refusal when it is recognised already. */
  async addRecognition(tx: Transaction, recognition: TaskBlockRecognitionEntity): Promise<void> {
    await this.database.manager(tx).insert(TaskBlockRecognitionEntity, recognition);
  }

  /** The oldest first. */
  blocks(taskId: TaskId, tx?: Transaction): Promise<BlockInWords[]> {
    return this.database.manager(tx).query(
      `select block.id, block.kind, block.awaits, block.since::text, block.expected_until::text as "expectedUntil", post.title as post,
         block.blocked_by as "blockedBy", block.blocked_at as "blockedAt", block.ended_on::text as "endedOn", block.ended_by as "endedBy",
         block.account_id as "accountId",
         case when recognition.block_id is not null then json_build_object('on', recognition.recognised_on::text,
           'by', recognition.recognised_by, 'post', recogniser.title, 'reason', recognition.reason) end as recognition
       from task_block as block join office__post as post on post.id = block.post_id
         left join task_block_recognition as recognition on recognition.block_id = block.id
         left join office__post as recogniser on recogniser.id = recognition.post_id
       where block.task_id = $1 order by block.blocked_at`,
      [taskId],
    );
  }

  /** The oldest first. */
  decisions(taskId: TaskId): Promise<DecisionInWords[]> {
    return this.database.manager().query(
      `select decision.id, decision.decision, decision.reason, post.title as post, decision.decided_by as "decidedBy",
         decision.decided_at as "decidedAt"
       from task_decision as decision left join office__post as post on post.id = decision.post_id
       where decision.task_id = $1 order by decision.task_version`,
      [taskId],
    );
  }
}
