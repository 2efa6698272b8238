import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { AccountId } from '../actor.js';
import { AccountEntity } from './account.entity.js';

@Entity('session')
export class SessionEntity {
  /** SHA-256 of the id in the cookie: who reads this table cannot use a session. */
  @PrimaryColumn('text')
  idHash!: string;

  @Column('uuid')
  @Index()
  accountId!: AccountId;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id' })
  account!: Relation<AccountEntity>;

  /** The account's `sessionEpoch` at log-in. */
  @Column('integer')
  epoch!: number;

  @Column('text')
  csrfSecret!: string;

  @Column('timestamptz')
  @Index()
  createdAt!: Date;

  @Column('timestamptz')
  lastSeenAt!: Date;
}
