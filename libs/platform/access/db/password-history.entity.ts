import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { AccountId } from '../actor.js';
import { AccountEntity } from './account.entity.js';

/** The passwords an account had, the present one included, newest last; only as many as the rule looks back. */
@Entity('password_history')
export class PasswordHistoryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: string;

  @Column('uuid')
  @Index()
  accountId!: AccountId;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id' })
  account!: Relation<AccountEntity>;

  @Column('text')
  passwordHash!: string;
}
