import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { Language } from '#libs/platform/i18n/messages';
import type { LedgerScope } from '../domain/ledger-scope.js';
import { type LedgerFile, LedgerOut } from '../ledger-out.js';

/** Somebody takes the ledger along; who took which part of it when stays on record. */
@Injectable()
export class TakeLedger {
  constructor(
    private readonly ledgers: LedgerOut,
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `ledger.export.nothing` for a scope without a project. */
  async execute(scope: LedgerScope, language?: Language): Promise<LedgerFile> {
    const file = await this.ledgers.write(scope, language);
    const { forceId = null, leaderId = null, projectId = null } = scope;
    await this.transactions.run((tx) =>
      this.audit.record(tx, {
        action: 'ledger.take-ledger',
        result: 'done',
        details: { file: file.name, force: forceId, leader: leaderId, project: projectId },
      }),
    );
    return file;
  }
}
