import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../../task/contract.js';
import type { ItemId, ItemState } from '../contract.js';
import type { CustomValue } from '../domain/item.js';
import { ItemLedgerEntity } from './item-ledger.entity.js';

@Entity('ledger_item')
@Unique(['taskId', 'number'])
@Check('ck_ledger_item_state', `state in ('open', 'done', 'found', 'rectified', 'closed', 'removed')`)
@Check('ck_ledger_item_closed', `(state in ('done', 'closed')) = (closed_on is not null)`)
@Check('ck_ledger_item_failed', 'failed_inspections >= 0')
export class LedgerItemEntity {
  @PrimaryColumn('uuid')
  id!: ItemId;

  @ForeignKey(() => ItemLedgerEntity)
  @Column('uuid')
  taskId!: TaskId;

  /** The order in which they were written down. */
  @Column('integer')
  position!: number;

  @Column('text')
  number!: string;

  @Column('text')
  name!: string;

  @Column('text')
  place!: string;

  @Column('text')
  grid!: string;

  @Column('text')
  responsible!: string;

  @ForeignKey('post')
  @Index()
  @Column('uuid', { nullable: true })
  responsiblePostId!: PostId | null;

  @Column('date', { nullable: true })
  foundOn!: LocalDate | null;

  @Column('date', { nullable: true })
  deadline!: LocalDate | null;

  @Column('jsonb')
  formerDeadlines!: readonly LocalDate[];

  @Column('text')
  state!: ItemState;

  @Column('integer')
  failedInspections!: number;

  @Column('date', { nullable: true })
  rectifiedOn!: LocalDate | null;

  @Column('uuid', { nullable: true })
  rectifiedBy!: AccountId | null;

  @Column('date', { nullable: true })
  closedOn!: LocalDate | null;

  @Column('text')
  remark!: string;

  @Column('jsonb')
  custom!: Readonly<Record<string, CustomValue>>;

  @Column('text')
  changedBy!: string;

  @Column('integer')
  version!: number;
}
