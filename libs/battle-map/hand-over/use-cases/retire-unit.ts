import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Retirements, type UnitId } from '../../office/contract.js';
import { OpenWork } from '../open-work.js';

/** A unit without held posts, units below it and open work is no more, and with it its posts; what they did stays. */
@Injectable()
export class RetireUnit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly retirements: Retirements,
    private readonly work: OpenWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `office.unit.*`, `office.post.held`, `hand-over.open-work`. */
  execute(id: UnitId, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { name, posts } = await this.retirements.retireUnit(tx, id, seenVersion);
      await this.work.refuse(tx, posts, id);
      await this.audit.record(tx, {
        action: 'hand-over.retire-unit',
        subject: { kind: 'unit', id },
        result: 'done',
        details: { unit: name, posts },
      });
    });
  }
}
