import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { StatutoryMatter } from '#libs/kernel/calendar/statutory-rules';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { TaskId } from '../../task/contract.js';
import type { LedgerColumn } from '../domain/ledger.js';

/** How the items of one task are kept. */
@Entity('item_ledger')
export class ItemLedgerEntity {
  @ForeignKey('task')
  @PrimaryColumn('uuid')
  taskId!: TaskId;

  @Column('text')
  title!: string;

  @Column('text')
  unit!: string;

  @Column('boolean')
  rectification!: boolean;

  @Column('text', { nullable: true })
  statutory!: StatutoryMatter | null;

  @Column('jsonb')
  columns!: readonly LedgerColumn[];

  @Column('text')
  changedBy!: string;

  @Column('date')
  changedOn!: LocalDate;

  @Column('integer')
  version!: number;
}
