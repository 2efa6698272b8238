import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row for each tick that a worker has ever rung: its newest slot, which only grows. */
@Entity('tick')
export class TickEntity {
  @PrimaryColumn('text')
  name!: string;

  /** On the tick's own clock. */
  @Column('timestamptz')
  slot!: Date;

  /** When it was fired, on the system clock; null while only the slot is known that lay before the tick was first seen. */
  @Column('timestamptz', { nullable: true })
  firedAt!: Date | null;
}
