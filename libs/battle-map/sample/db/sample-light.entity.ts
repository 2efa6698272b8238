import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TaskLight } from '../../map/contract.js';

/** From this moment of the office on, the task's light is this. */
@Entity('sample_light')
export class SampleLightEntity {
  @ForeignKey('task')
  @PrimaryColumn('uuid')
  taskId!: string;

  @Index()
  @PrimaryColumn('timestamptz')
  at!: Date;

  @Column('text')
  light!: TaskLight['light'];

  @Column('text')
  because!: string;

  @Column('jsonb')
  params!: TaskLight['why']['params'];
}
