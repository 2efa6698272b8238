import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { ItemId, ItemState, ItemVerb } from '../contract.js';
import { LedgerItemEntity } from './ledger-item.entity.js';

export type ItemChangeKind = 'add' | 'edit' | 'import' | ItemVerb;

/** What happened to an item; added, never changed. */
@Entity('ledger_item_change')
export class LedgerItemChangeEntity {
  @ForeignKey(() => LedgerItemEntity)
  @PrimaryColumn('uuid')
  itemId!: ItemId;

  /** The item's version after it. */
  @PrimaryColumn('integer')
  itemVersion!: number;

  @Column('text')
  kind!: ItemChangeKind;

  @Column('timestamptz')
  changedAt!: Date;

  @Column('date')
  changedOn!: LocalDate;

  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  changedBy!: string;

  /** Null: it was not there before. */
  @Column('text', { nullable: true })
  fromState!: ItemState | null;

  @Column('text')
  toState!: ItemState;

  @Column('text')
  reason!: string;

  /** Of what was corrected, before and after. */
  @Column('jsonb')
  details!: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
}
