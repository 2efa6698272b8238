import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** No row, or one: the first administrators were created. The key makes a second first run impossible. */
@Entity('first_run')
@Check('ck_first_run_once', 'id')
export class FirstRunEntity {
  @PrimaryColumn('boolean', { default: true })
  id!: boolean;

  @Column('timestamptz')
  doneAt!: Date;
}
