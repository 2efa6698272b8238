import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { CodeFrom, LedgerQuantity } from '../contract/ledger-file.js';
import type { LedgerColumn } from './ledger-headings.js';
import type { Kind } from './project-kinds.js';
import type { LedgerTable } from './ledger-table.js';
import type { Days } from './ledger-values.js';

/** A project while its rows are read: what it lacks is empty and reported. */
export interface ProjectDraft {
  /** The sheet on which it begins. */
  readonly table: LedgerTable<LedgerColumn>;
  readonly row: number;
  /** Empty until codes are settled, where none is written. */
  code: string;
  codeFrom?: CodeFrom;
  title: string;
  kind: { readonly kind: Kind; readonly asWritten: string } | undefined;
  force: string;
  endDate: LocalDate | undefined;
  endDateAsWritten: string | null;
  /** What the rows say, each once. */
  readonly progress: Set<string>;
  readonly tasks: TaskDraft[];
  /** By `codeKey`: what a row may be that was asked about, and so may be named as a predecessor. */
  readonly open: Set<string>;
}

export interface TaskDraft {
  readonly table: LedgerTable<LedgerColumn>;
  readonly row: number;
  /** Empty until codes are settled, where none is written. */
  code: string;
  codeFrom?: CodeFrom;
  readonly name: string;
  readonly units: readonly string[];
  readonly posts: readonly string[];
  readonly days: Days | undefined;
  readonly quantity: LedgerQuantity | null;
  readonly standard: string;
  /** Which task it is was asked for: what else its row lacks may follow from that. */
  asked: boolean;
}
