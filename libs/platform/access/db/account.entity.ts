import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '../../i18n/messages.js';
import type { AccountId } from '../actor.js';
import type { AccountState } from '../domain/account-state.js';

@Entity('account')
@Unique(['nameKey'])
@Check('ck_account_state', `state in ('active', 'locked', 'deactivated')`)
@Check('ck_account_language', `language in ('zh-CN', 'en')`)
export class AccountEntity {
  @PrimaryColumn('uuid')
  id!: AccountId;

  /** As the person writes it; `nameKey` is what must be unique. */
  @Column('text')
  name!: string;

  @Column('text')
  nameKey!: string;

  @Column('text')
  displayName!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text')
  language!: Language;

  @Column('text', { default: 'active' })
  state!: AccountState;

  /** PHC string of argon2id. */
  @Column('text')
  passwordHash!: string;

  @Column('timestamptz')
  passwordChangedAt!: Date;

  @Column('boolean', { default: false })
  mustChangePassword!: boolean;

  /** A session is valid only while it carries this number: raising it ends all of them in the same commit. */
  @Column('integer', { default: 1 })
  sessionEpoch!: number;

  /** Log-ins tried since the last good one, the one under way included. */
  @Column('integer', { default: 0 })
  failures!: number;

  @Column('timestamptz', { nullable: true })
  lastAttemptAt!: Date | null;

  /** End of the lock-out after too many failures; it passes by itself. */
  @Column('timestamptz', { nullable: true })
  lockedUntil!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastLogInAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** Raised by every change an administrator makes. */
  @Column('integer', { default: 1 })
  version!: number;
}
