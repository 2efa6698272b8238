import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { OfficeDirectory, type PostId } from '../../office/contract.js';
import { Notices } from '../contract.js';

interface HandedOver {
  readonly handOverId: string;
  readonly postId: PostId;
  readonly successorPostId: PostId;
  readonly on: LocalDate;
  readonly tasks: number;
  readonly overdue: number;
  readonly forces: number;
}

/**
 * Tells a successor what is his now, once. Reminders need nothing more: each reads at the moment of sending who owns its task, so
 * that what was planned for the leaver and has not gone out goes to the successor, and the next ones are planned for him.
 */
@Injectable()
export class AnnounceHandOver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly directory: OfficeDirectory,
    private readonly notices: Notices,
  ) {}

  async execute({ handOverId, postId, successorPostId, on, tasks, overdue, forces }: HandedOver): Promise<void> {
    if (tasks + forces === 0) return;
    await this.transactions.run(async (tx) => {
      const post = await this.directory.post(postId, tx);
      await this.notices.requestNotice(tx, {
        subjectKind: 'hand-over',
        subjectId: handOverId,
        rung: 'owner',
        stage: 'handed-over',
        version: 1,
        to: successorPostId,
        text: {
          subject: 'reminder.handed-over.subject',
          body: 'reminder.handed-over.body',
          params: { post: post?.title ?? '', on, tasks, overdue, forces },
        },
      });
    });
  }
}
