import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One journey of the sample office's clock; at most one is running. The times are business times, save the last two. */
@Entity('clock_advance')
@Check('ck_clock_advance_state', `state in ('running', 'done', 'cancelled')`)
@Check('ck_clock_advance_forwards', 'from_at <= reached_at and reached_at <= to_at')
@Index('uq_clock_advance_running', ['state'], { unique: true, where: `state = 'running'` })
export class ClockAdvanceEntity {
  /** A bigint, hence a string as the driver reads it. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('timestamptz')
  fromAt!: Date;

  @Column('timestamptz')
  toAt!: Date;

  @Column('timestamptz')
  reachedAt!: Date;

  @Column('text')
  state!: 'running' | 'done' | 'cancelled';

  /** Real time. */
  @Column('timestamptz')
  askedAt!: Date;

  /** Real time. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
