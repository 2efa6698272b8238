import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A name that stands for several units: 各社区. */
@Entity('group_unit')
@Unique(['name'])
export class GroupUnitEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;
}
