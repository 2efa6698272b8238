import { Injectable } from '@nestjs/common';
import { SystemClock } from '../clock/clocks.js';
import { type Transaction, TransactionRunner } from '../database/transaction.js';
import { correlationId, currentContext } from '../telemetry/context.js';
import { type AuditEntry, AuditTrail } from './audit-trail.js';
import { AuditEntryRepository } from './db/audit-entry.repository.js';
import { storable } from './domain/storable.js';

/** Who and where come from the work's context; the line is sealed later, so that the chain never serialises commits. */
@Injectable()
export class RunningAuditTrail extends AuditTrail {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: SystemClock,
    private readonly entries: AuditEntryRepository,
  ) {
    super();
  }

  async record(tx: Transaction, { action, subject, result, details = {} }: AuditEntry): Promise<void> {
    const context = currentContext();
    await this.entries.append(tx, {
      at: this.clock.now(),
      correlationId: correlationId(),
      actorKind: context?.actor?.kind ?? null,
      actorId: storable(context?.actor?.id ?? null),
      actorName: storable(context?.actor?.name ?? null),
      address: storable(context?.address ?? null),
      action,
      subjectKind: subject?.kind ?? null,
      subjectId: storable(subject?.id ?? null),
      result,
      details: storable(details),
    });
  }

  recordAlone(entry: AuditEntry): Promise<void> {
    return this.transactions.run((tx) => this.record(tx, entry));
  }
}
