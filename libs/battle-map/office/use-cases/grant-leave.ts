import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { OfficeDirectory, type PostId } from '../contract.js';
import { PeopleRepository } from '../db/people.repository.js';

interface Wanted {
  readonly postId: PostId;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly substitutePostId?: PostId | undefined;
  readonly reason: string;
}

/** A post is away for some days; who holds the substitute's post may act for it meanwhile. */
@Injectable()
export class GrantLeave {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly directory: OfficeDirectory,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @returns the id of the leave.
   * @throws DomainError `office.post.unknown`, `office.leave.reversed`, `office.leave.own-substitute`, `office.leave.overlaps`.
   */
  execute({ postId, from, to, substitutePostId, reason }: Wanted): Promise<string> {
    if (to < from) throw new DomainError('office.leave.reversed', { from, to }, { field: 'to' });
    if (substitutePostId === postId) throw new DomainError('office.leave.own-substitute', {}, { field: 'substitutePostId' });
    return this.transactions.run(async (tx) => {
      const post = await this.directory.post(postId, tx);
      if (!post) throw new DomainError('office.post.unknown', { post: postId }, { field: 'postId' });
      const substitute = substitutePostId && (await this.directory.post(substitutePostId, tx));
      if (substitutePostId && !substitute) {
        throw new DomainError('office.post.unknown', { post: substitutePostId }, { field: 'substitutePostId' });
      }
      const other = await this.people.overlappingLeave(tx, postId, from, to);
      if (other) {
        const params = { post: post.title, from: other.fromDate, to: other.toDate };
        throw new DomainError('office.leave.overlaps', params, { kind: 'conflict', field: 'from' });
      }
      const id = randomUUID();
      await this.people.saveLeave(tx, { id, postId, fromDate: from, toDate: to, substitutePostId: substitutePostId ?? null, reason });
      await this.audit.record(tx, {
        action: 'office.grant-leave',
        subject: { kind: 'post', id: postId },
        result: 'done',
        details: { post: post.title, from, to, substitute: substitute ? substitute.title : null },
      });
      return id;
    });
  }
}
