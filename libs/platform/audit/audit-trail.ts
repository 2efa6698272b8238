import type { Transaction } from '../database/transaction.js';

/** One line of the audit trail: who (from the context of the work), when (system clock), what, on what, with what result. */
export interface AuditEntry {
  /** The verb, the stem of the use case: `access.create-account`. */
  readonly action: string;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly result: 'done' | 'refused';
  /** Small facts that explain the entry. No secrets, no phone numbers in full. */
  readonly details?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

export abstract class AuditTrail {
  /** Written in the caller's transaction: no change without its line, no line without its change. */
  abstract record(tx: Transaction, entry: AuditEntry): Promise<void>;

  /** For refusals, whose own transaction rolls back: written in a transaction of its own. */
  abstract recordAlone(entry: AuditEntry): Promise<void>;
}
