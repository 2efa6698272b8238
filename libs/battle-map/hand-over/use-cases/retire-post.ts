import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { type PostId, Retirements } from '../../office/contract.js';
import { OpenWork } from '../open-work.js';

/** A post that nobody holds and that has nothing open is no more; what it did stays. */
@Injectable()
export class RetirePost {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly retirements: Retirements,
    private readonly work: OpenWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `office.post.*`, `hand-over.open-work`. */
  execute(id: PostId, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const post = await this.retirements.retirePost(tx, id, seenVersion);
      await this.work.refuse(tx, [id]);
      await this.audit.record(tx, {
        action: 'hand-over.retire-post',
        subject: { kind: 'post', id },
        result: 'done',
        details: { post },
      });
    });
  }
}
