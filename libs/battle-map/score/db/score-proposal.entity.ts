import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EntryInputs, Sentence } from '#libs/kernel/scoring/entry';
import type { Month } from '#libs/kernel/scoring/month';
import type { Points } from '#libs/kernel/scoring/points';
import type { Role } from '#libs/kernel/scoring/rule-set';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../../task/contract.js';
import { ScoreRuleVersionEntity } from './score-rule-version.entity.js';
import { ScoreRunEntity } from './score-run.entity.js';

/** What the run of a month proposes; replaced whenever the month is drafted anew, until it is locked. */
@Entity('score_proposal')
export class ScoreProposalEntity {
  @ForeignKey(() => ScoreRunEntity)
  @PrimaryColumn('text')
  month!: Month;

  /** The code of the task. */
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

  @ForeignKey('task')
  @Column('uuid')
  taskId!: TaskId;

  @Column('text')
  role!: Role;

  /** Hundredths. */
  @Column('integer')
  points!: Points;

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

  /** Why whoever confirmed the month did not let it be posted; null: it is posted. */
  @Column('text', { nullable: true })
  leftOutBecause!: string | null;
}
