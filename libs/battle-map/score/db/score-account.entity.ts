import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PostId } from '../../office/contract.js';
import type { ScoringPeriodId } from '../contract.js';
import { ScoringPeriodEntity } from './scoring-period.entity.js';

/** The points of a post in a period. */
@Entity('score_account')
export class ScoreAccountEntity {
  @ForeignKey(() => ScoringPeriodEntity)
  @PrimaryColumn('uuid')
  periodId!: ScoringPeriodId;

  @ForeignKey('post')
  @Index()
  @PrimaryColumn('uuid')
  postId!: PostId;

  /** Hundredths. */
  @Column('integer')
  base!: number;

  @Column('date')
  openedOn!: LocalDate;
}
