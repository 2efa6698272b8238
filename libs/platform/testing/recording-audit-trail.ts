import { type AuditEntry, AuditTrail } from '../audit/audit-trail.js';
import type { Transaction } from '../database/transaction.js';

/** Remembers what was recorded, in order; a rolled-back transaction's lines stay, so look at the real trail where that matters. */
export class RecordingAuditTrail extends AuditTrail {
  readonly entries: AuditEntry[] = [];

  async record(_tx: Transaction, entry: AuditEntry): Promise<void> {
    this.entries.push(entry);
  }

  async recordAlone(entry: AuditEntry): Promise<void> {
    this.entries.push(entry);
  }
}
