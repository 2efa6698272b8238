import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { TransactionRunner } from '../../database/transaction.js';
import type { Language } from '../../i18n/messages.js';
import type { Actor } from '../actor.js';
import { AccountRepository } from '../db/account.repository.js';

@Injectable()
export class ChangeOwnLanguage {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, language: Language): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.accounts.note(tx, actor.accountId, { language });
      await this.audit.record(tx, {
        action: 'access.change-own-language',
        subject: { kind: 'account', id: actor.accountId },
        result: 'done',
        details: { language },
      });
    });
  }
}
