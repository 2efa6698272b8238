import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { RuleSet } from '#libs/kernel/scoring/rule-set';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** Rules as they were approved; never changed. */
@Entity('score_rule_version')
@Unique(['effectiveFrom'])
@Check('ck_score_rule_version_range', 'effective_to >= effective_from')
export class ScoreRuleVersionEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('date')
  effectiveFrom!: LocalDate;

  @Column('date', { nullable: true })
  effectiveTo!: LocalDate | null;

  @Column('text')
  approvalDocument!: string;

  @Column('date')
  approvalOn!: LocalDate;

  @Column('text')
  approvedBy!: string;

  /** SHA-256 of the canonical text, in hexadecimal digits. */
  @Column('text')
  hash!: string;

  @Column('jsonb')
  rules!: RuleSet;
}
