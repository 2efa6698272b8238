import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { TransactionRunner } from '../../database/transaction.js';
import type { Actor } from '../actor.js';
import { Sessions } from '../sessions.js';

/** The session ends here, not only in the browser. */
@Injectable()
export class LogOut {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, sessionId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.sessions.close(tx, sessionId);
      await this.audit.record(tx, { action: 'access.log-out', subject: { kind: 'account', id: actor.accountId }, result: 'done' });
    });
  }
}
