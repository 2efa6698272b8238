import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { MonthProposal } from '#libs/kernel/scoring/evaluate-month';
import type { Month } from '#libs/kernel/scoring/month';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { DraftStep, MonthState } from '../contract.js';
import type { FrozenFacts } from '../domain/frozen-facts.js';

/** The one run of a month: how far its draft is, and who confirmed and locked it. */
@Entity('score_run')
@Check('ck_score_run_month', `month ~ '^\\d{4}-(0[1-9]|1[0-2])$'`)
@Check('ck_score_run_state', `state in ('draft', 'confirmed', 'locked')`)
@Check('ck_score_run_step', `step in ('snapshot', 'evaluate', 'propose', 'ready')`)
@Check('ck_score_run_ready', `state = 'draft' or step = 'ready'`)
@Check('ck_score_run_facts', `step = 'snapshot' or facts is not null`)
@Check('ck_score_run_proposal', `step in ('snapshot', 'evaluate') or proposal is not null`)
@Check('ck_score_run_confirmed', `(state = 'draft') = (confirmed_by is null)`)
@Check('ck_score_run_locked', `(state = 'locked') = (locked_by is not null)`)
export class ScoreRunEntity {
  @PrimaryColumn('text')
  month!: Month;

  @Column('text', { default: 'draft' })
  state!: Exclude<MonthState, 'open'>;

  /** What the draft does next. */
  @Column('text', { default: 'snapshot' })
  step!: DraftStep;

  /** How many times it was drafted. */
  @Column('integer', { default: 1 })
  round!: number;

  /** The last calendar day of the month: nothing later is known to the run. */
  @Column('date')
  asOf!: LocalDate;

  @Column('jsonb', { nullable: true })
  facts!: FrozenFacts | null;

  @Column('jsonb', { nullable: true })
  proposal!: MonthProposal | null;

  /** Of the rules in force on the last day. */
  @Column('text', { nullable: true })
  ruleHash!: string | null;

  /** Of the office's calendar when the facts were judged. */
  @Column('integer', { nullable: true })
  calendarVersion!: number | null;

  @Column('text')
  draftedBy!: string;

  @Column('date')
  draftedOn!: LocalDate;

  @Column('text', { nullable: true })
  confirmedBy!: string | null;

  @Column('uuid', { nullable: true })
  confirmedByAccountId!: AccountId | null;

  @Column('date', { nullable: true })
  confirmedOn!: LocalDate | null;

  @Column('text', { nullable: true })
  lockedBy!: string | null;

  @Column('uuid', { nullable: true })
  lockedByAccountId!: AccountId | null;

  @Column('date', { nullable: true })
  lockedOn!: LocalDate | null;
}
