import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EntryInputs, Sentence } from '#libs/kernel/scoring/entry';
import type { Month } from '#libs/kernel/scoring/month';
import type { Points } from '#libs/kernel/scoring/points';
import type { Role } from '#libs/kernel/scoring/rule-set';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../../task/contract.js';
import { ScoreRuleVersionEntity } from './score-rule-version.entity.js';
import { ScoreRunEntity } from './score-run.entity.js';

/** A line of the ledger: once under its key, whichever run proposed it; added, never changed. */
@Entity('score_entry')
@Check('ck_score_entry_points', 'points <> 0')
@Check('ck_score_entry_origin', `origin in ('run', 'appeal')`)
export class ScoreEntryEntity {
  @PrimaryColumn('text')
  subject!: string;

  @PrimaryColumn('text')
  ruleGroup!: string;

  @ForeignKey('post')
  @Index()
  @PrimaryColumn('uuid')
  postId!: PostId;

  @PrimaryColumn('text')
  step!: string;

  @ForeignKey(() => ScoreRunEntity)
  @Index()
  @Column('text')
  month!: Month;

  @ForeignKey('task')
  @Column('uuid')
  taskId!: TaskId;

  @Column('text')
  role!: Role;

  /** Hundredths. */
  @Column('integer')
  points!: Points;

  @Column('text')
  origin!: 'run' | 'appeal';

  @Column('text')
  ruleId!: string;

  @ForeignKey(() => ScoreRuleVersionEntity)
  @Column('text')
  ruleVersion!: string;

  @Column('text')
  event!: string;

  @Column('jsonb')
  inputs!: EntryInputs;

  @Column('jsonb')
  explanation!: readonly Sentence[];

  @Column('date')
  postedOn!: LocalDate;

  @Column('text')
  postedBy!: string;
}
