import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ScoringPeriodId } from '../contract.js';

/** The months over which a balance runs, from the first of one to the end of another. */
@Entity('scoring_period')
@Unique(['opensOn'])
@Check('ck_scoring_period_range', 'closes_on > opens_on')
export class ScoringPeriodEntity {
  @PrimaryColumn('uuid')
  id!: ScoringPeriodId;

  @Column('date')
  opensOn!: LocalDate;

  @Column('date')
  closesOn!: LocalDate;

  /** Hundredths with which each account opens. */
  @Column('integer')
  base!: number;

  @Column('text')
  openedBy!: string;

  @Column('timestamptz')
  openedAt!: Date;
}
