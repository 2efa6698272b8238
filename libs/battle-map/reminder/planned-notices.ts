import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory } from '../office/contract.js';
import { type NoticeRequest, Notices } from './contract.js';
import { DeliveryPlanner } from './delivery-planner.js';
import { IntentRepository } from './db/intent.repository.js';
import { NewerVersions } from './newer-versions.js';
import { OfficeTime } from './office-time.js';

@Injectable()
export class PlannedNotices extends Notices {
  constructor(
    private readonly intents: IntentRepository,
    private readonly directory: OfficeDirectory,
    private readonly time: OfficeTime,
    private readonly planner: DeliveryPlanner,
    private readonly newer: NewerVersions,
  ) {
    super();
  }

  async requestNotice(tx: Transaction, { subjectKind, subjectId, rung, stage, version, to, text }: NoticeRequest): Promise<boolean> {
    const post = await this.directory.post(to, tx);
    if (!post) throw new DomainError('reminder.post-unknown', { post: to });
    const { today, instant } = this.time.now();
    const intent = await this.intents.record(tx, {
      subjectKind,
      subjectId,
      rung,
      stage,
      dueVersion: version,
      due: null,
      postId: to,
      insteadOfPostId: null,
      state: 'planned',
      reason: null,
      silentUntil: null,
      notice: text,
      decidedOn: today,
      decidedAt: instant,
    });
    if (!intent) return false;
    await this.newer.silenceOlder(tx, { subjectKind, subjectId, dueVersion: version, stage });
    const heldUntil = await this.time.heldUntil(tx);
    await this.planner.plan(tx, post, [{ intent, matter: { kind: 'notice', text } }], { on: today, at: instant, heldUntil });
    return true;
  }
}
