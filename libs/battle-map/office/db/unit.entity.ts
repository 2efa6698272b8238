import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { UnitId, UnitKind } from '../contract.js';

@Entity('unit')
@Unique(['name'])
@Check('ck_unit_kind', `kind in ('internal', 'community', 'stationed')`)
export class UnitEntity {
  @PrimaryColumn('uuid')
  id!: UnitId;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: UnitKind;

  @ForeignKey(() => UnitEntity)
  @Column('uuid', { nullable: true })
  parentId!: UnitId | null;

  /** Since then it is no more; what it was part of stays. */
  @Column('date', { nullable: true })
  retiredOn!: LocalDate | null;

  @Column('integer', { default: 1 })
  version!: number;
}
