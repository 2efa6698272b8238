import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { ProjectId } from '../../action-plan/contract.js';
import type { TemplateId } from '../contract.js';

/** Which version of which template a project was made from: once in its life. */
@Entity('template_application')
export class TemplateApplicationEntity {
  @ForeignKey('project')
  @PrimaryColumn('uuid')
  projectId!: ProjectId;

  /** The same for all projects of one request. */
  @Index()
  @Column('uuid')
  applicationId!: string;

  @ForeignKey('template')
  @Index()
  @Column('uuid')
  templateId!: TemplateId;

  @Column('integer')
  version!: number;

  @ForeignKey('account')
  @Index()
  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  appliedBy!: string;

  @Column('date')
  appliedOn!: LocalDate;
}
