import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Rung, Stage } from '#libs/kernel/reminding/ladder';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PostId } from '../../office/contract.js';
import type { IntentId, IntentState, NoticeText } from '../contract.js';

/** That somebody is to be told something, once for ever. */
@Entity('reminder_intent')
@Unique('uq_reminder_intent_key', ['subjectKind', 'subjectId', 'rung', 'stage', 'dueVersion'])
@Check('ck_reminder_intent_state', `state in ('planned', 'superseded', 'suppressed')`)
@Check('ck_reminder_intent_rung', `rung in ('owner', 'head', 'leader', 'desk')`)
@Check('ck_reminder_intent_reason', `(state = 'planned') = (reason is null)`)
export class ReminderIntentEntity {
  @PrimaryColumn('uuid')
  id!: IntentId;

  @Column('text')
  subjectKind!: string;

  @Column('text')
  subjectId!: string;

  /** For whom the step is, whoever receives it. */
  @Column('text')
  rung!: Rung;

  @Column('text')
  stage!: Stage;

  @Column('integer')
  dueVersion!: number;

  @Column('date', { nullable: true })
  due!: LocalDate | null;

  /** Who is told. */
  @ForeignKey('post')
  @Index()
  @Column('uuid')
  postId!: PostId;

  /** Who is on leave, and therefore not told himself. */
  @ForeignKey('post')
  @Column('uuid', { nullable: true })
  insteadOfPostId!: PostId | null;

  @Column('text')
  state!: IntentState;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** A silence with an end: after this day the step is owed again. */
  @Column('date', { nullable: true })
  silentUntil!: LocalDate | null;

  /** What a later stage asked to be said; null for a task, whose facts are read anew when it is sent. */
  @Column('jsonb', { nullable: true })
  notice!: NoticeText | null;

  @Column('date')
  decidedOn!: LocalDate;

  @Column('timestamptz')
  decidedAt!: Date;
}
