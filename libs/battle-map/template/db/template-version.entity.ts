import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { TemplateId } from '../contract.js';
import type { StepLink, TemplateStep } from '../domain/template.js';

/** What a template said from one change to the next. Added and read, never changed. */
@Entity('template_version')
export class TemplateVersionEntity {
  @ForeignKey('template')
  @PrimaryColumn('uuid')
  templateId!: TemplateId;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  nameEn!: string | null;

  @Column('text')
  purpose!: string;

  @Column('jsonb')
  steps!: TemplateStep[];

  @Column('jsonb')
  links!: StepLink[];

  /** Why it was changed. */
  @Column('text')
  reason!: string;

  /** Null: it came with the program. */
  @Column('text', { nullable: true })
  changedBy!: string | null;

  @Column('date', { nullable: true })
  changedOn!: LocalDate | null;
}
