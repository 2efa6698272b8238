import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { Language } from '#libs/platform/i18n/messages';
import type { PostId, UnitId } from '../contract.js';
import { UnitEntity } from './unit.entity.js';

@Entity('post')
@Unique(['title'])
@Check('ck_post_language', `language in ('zh-CN', 'en')`)
@Check('ck_post_retired', 'retired_on is null or (account_id is null and not contact)')
@Index('uq_post_contact', ['unitId'], { unique: true, where: 'contact' })
export class PostEntity {
  @PrimaryColumn('uuid')
  id!: PostId;

  @Column('text')
  title!: string;

  @ForeignKey(() => UnitEntity)
  @Column('uuid')
  unitId!: UnitId;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text')
  language!: Language;

  @Column('boolean', { default: false })
  contact!: boolean;

  @ForeignKey('account')
  @Index()
  @Column('uuid', { nullable: true })
  accountId!: AccountId | null;

  /** Since then it is no more; what it did stays. */
  @Column('date', { nullable: true })
  retiredOn!: LocalDate | null;

  /** Raised by every change, of the holder too. */
  @Column('integer', { default: 1 })
  version!: number;
}
