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
import { TaskRecognitionWithdrawalEntity } from './task-recognition-withdrawal.entity.js';

/** Who said it about a wait, when and why. */
export interface SaidOfWait {
  readonly on: LocalDate;
  readonly by: string;
  /** Null: the supervision desk. */
  readonly post: string | null;
  readonly reason: string;
}

export interface Recognition extends SaidOfWait {
  readonly id: string;
}

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
  /** The one that stands. */
  readonly recognition: Recognition | null;
  /** Those that were taken back, the oldest first. */
  readonly withdrawn: readonly (Recognition & { readonly withdrawal: SaidOfWait })[];
}

export interface DecisionInWords {
  readonly id: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly post: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

/** Every recognition of `block`, and how it was taken back, if it was. */
const RECOGNITIONS = `
  select given.number,
    json_build_object('id', given.id, 'on', given.recognised_on::text, 'by', given.recognised_by, 'post', giver.title, 'reason', given.reason) as said,
    case when taken.recognition_id is not null then json_build_object('on', taken.withdrawn_on::text, 'by', taken.withdrawn_by,
      'post', taker.title, 'reason', taken.reason) end as withdrawal
  from task_block_recognition as given left join office__post as giver on giver.id = given.post_id
    left join task_recognition_withdrawal as taken on taken.recognition_id = given.id
    left join office__post as taker on taker.id = taken.post_id
  where given.block_id = block.id`;

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

  /** @throws the database's refusal when it is taken back already. */
  async addWithdrawal(tx: Transaction, withdrawal: TaskRecognitionWithdrawalEntity): Promise<void> {
    await this.database.manager(tx).insert(TaskRecognitionWithdrawalEntity, withdrawal);
  }

  /** The oldest first. */
  blocks(taskId: TaskId, tx?: Transaction): Promise<BlockInWords[]> {
    return this.database.manager(tx).query(
      `select block.id, block.kind, block.awaits, block.since::text, block.expected_until::text as "expectedUntil", post.title as post,
         block.blocked_by as "blockedBy", block.blocked_at as "blockedAt", block.ended_on::text as "endedOn", block.ended_by as "endedBy",
         block.account_id as "accountId",
         (select said from (${RECOGNITIONS}) as recognition where withdrawal is null) as recognition,
         (select coalesce(json_agg(said::jsonb || jsonb_build_object('withdrawal', withdrawal) order by number), '[]')
          from (${RECOGNITIONS}) as recognition where withdrawal is not null) as withdrawn
       from task_block as block join office__post as post on post.id = block.post_id
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
