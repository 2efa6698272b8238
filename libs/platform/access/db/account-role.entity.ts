import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { AccountId } from '../actor.js';
import { AccountEntity } from './account.entity.js';

@Entity('account_role')
export class AccountRoleEntity {
  @PrimaryColumn('uuid')
  accountId!: AccountId;

  @PrimaryColumn('text')
  @Index()
  role!: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id' })
  account!: Relation<AccountEntity>;
}
