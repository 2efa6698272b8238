import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccountId } from '#libs/platform/access/actor';
import type { FileId } from '#libs/platform/files/stored-file';
import type { Death } from '#libs/platform/queue/job';
import type { RunKind, RunPhase, RunState } from '../domain/ledger-run.js';
import type { PlanTarget } from '../domain/plan-target.js';
import type { StoredReport } from '../domain/storable-report.js';

/** Files that are tried or taken over by a worker, how far that is, and what came of it. Times by the office's clock. */
@Entity('ledger_run')
@Check('ck_ledger_run_kind', `kind in ('dry-run', 'import')`)
@Check('ck_ledger_run_state', `state in ('waiting', 'reading', 'taking-over', 'done', 'refused', 'cancelled', 'failed')`)
@Check('ck_ledger_run_phase', `phase in ('rows', 'people', 'forces', 'projects', 'tasks')`)
@Check('ck_ledger_run_source', `(ledger_file_id is null) <> (plan_file_id is null) and (plan_file_id is null) = (plan_target is null)`)
@Check('ck_ledger_run_finished', `(state in ('waiting', 'reading', 'taking-over')) = (finished_at is null)`)
@Check('ck_ledger_run_report', `(state in ('done', 'refused')) = (report is not null or report_forgotten)`)
@Check('ck_ledger_run_forgotten', 'report is null or not report_forgotten')
@Check('ck_ledger_run_failure', `failure is null or (failure in ('error', 'worker-ended') and state = 'failed')`)
export class LedgerRunEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: RunKind;

  @ForeignKey('stored_file')
  @Index()
  @Column('uuid', { nullable: true })
  ledgerFileId!: FileId | null;

  @ForeignKey('stored_file')
  @Index()
  @Column('uuid', { nullable: true })
  peopleFileId!: FileId | null;

  @ForeignKey('stored_file')
  @Index()
  @Column('uuid', { nullable: true })
  planFileId!: FileId | null;

  /** Which project a plan file becomes. */
  @Column('jsonb', { nullable: true })
  planTarget!: PlanTarget | null;

  /** Of the ledger or the plan, as its uploader calls it. */
  @Column('text')
  fileName!: string;

  @Column('text', { default: 'waiting' })
  state!: RunState;

  @Column('text', { nullable: true })
  phase!: RunPhase | null;

  @Column('integer', { default: 0 })
  done!: number;

  @Column('integer', { nullable: true })
  total!: number | null;

  @ForeignKey('account')
  @Index()
  @Column('uuid')
  askedByAccountId!: AccountId;

  @Column('text')
  askedBy!: string;

  @Index()
  @Column('timestamptz')
  askedAt!: Date;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('jsonb', { nullable: true })
  report!: StoredReport | null;

  /** It was over so long ago that its report is not kept any more. */
  @Column('boolean', { default: false })
  reportForgotten!: boolean;

  /** Why it failed; `null`: it did not, or did before that was written down. */
  @Column('text', { nullable: true })
  failure!: Death | null;

  /** Somebody called it off; whoever does it leaves as soon as he sees it, and never commits. */
  @Column('boolean', { default: false })
  cancelAsked!: boolean;
}
