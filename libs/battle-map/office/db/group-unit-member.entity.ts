import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { UnitId } from '../contract.js';
import { GroupUnitEntity } from './group-unit.entity.js';
import { UnitEntity } from './unit.entity.js';

@Entity('group_unit_member')
export class GroupUnitMemberEntity {
  @ForeignKey(() => GroupUnitEntity)
  @PrimaryColumn('uuid')
  groupId!: string;

  @ForeignKey(() => UnitEntity)
  @PrimaryColumn('uuid')
  unitId!: UnitId;

  /** From 0; the first unit owns what the group is asked to do. */
  @Column('integer')
  position!: number;
}
