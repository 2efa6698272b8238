import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { TemplateId } from '../contract.js';

/** A template by its code; what it says stands in its versions. */
@Entity('template')
@Unique(['code'])
export class TemplateEntity {
  @PrimaryColumn('uuid')
  id!: TemplateId;

  @Column('text')
  code!: string;

  /** The newest. */
  @Column('integer')
  version!: number;
}
