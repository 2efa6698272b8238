import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { UnitId } from '../../office/contract.js';
import type { ForceId } from '../contract.js';
import { TaskForceEntity } from './task-force.entity.js';

/** A supporting unit (配合单位). */
@Entity('task_force_unit')
export class TaskForceUnitEntity {
  @ForeignKey(() => TaskForceEntity)
  @PrimaryColumn('uuid')
  forceId!: ForceId;

  @ForeignKey('unit')
  @PrimaryColumn('uuid')
  unitId!: UnitId;
}
