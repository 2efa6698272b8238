import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { ImportCounts } from '../contract.js';

/** One line for each import that changed something. */
@Entity('ledger_import')
@Unique('uq_ledger_import_run_id', ['runId'])
export class LedgerImportEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** By the office's clock. */
  @Index()
  @Column('timestamptz')
  importedAt!: Date;

  /** Null: the program itself, for the sample office. */
  @ForeignKey('account')
  @Index()
  @Column('uuid', { nullable: true })
  accountId!: AccountId | null;

  /** Null: it was not asked for, or before there were runs. */
  @ForeignKey('ledger_run')
  @Column('uuid', { nullable: true })
  runId!: string | null;

  @Column('text')
  importedBy!: string;

  @Column('text')
  title!: string;

  @Column('date')
  filingDate!: LocalDate;

  @Column('text')
  ledgerName!: string;

  /** Lower-case hexadecimal, of the content. */
  @Column('text')
  ledgerSha256!: string;

  @Column('text', { nullable: true })
  peopleName!: string | null;

  @Column('text', { nullable: true })
  peopleSha256!: string | null;

  @Column('jsonb')
  counts!: ImportCounts;
}
