import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { PeopleRepository } from '../db/people.repository.js';

/** A leave that was entered is taken back. */
@Injectable()
export class CancelLeave {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `office.leave.unknown`. */
  execute(id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const leave = await this.people.findLeave(tx, id);
      if (!leave) throw new DomainError('office.leave.unknown', {}, { kind: 'not-found' });
      await this.people.removeLeave(tx, id);
      await this.audit.record(tx, {
        action: 'office.cancel-leave',
        subject: { kind: 'post', id: leave.postId },
        result: 'done',
        details: { from: leave.fromDate, to: leave.toDate },
      });
    });
  }
}
