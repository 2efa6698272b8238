import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: how far the sample office's time is ahead of real time (negative: behind), in milliseconds. */
@Entity('business_clock')
@Check('ck_business_clock_one_row', 'id')
export class BusinessClockEntity {
  @PrimaryColumn('boolean', { default: true })
  id!: boolean;

  /** A bigint, hence a string as the driver reads it. */
  @Column('bigint', { default: 0 })
  offsetMs!: string;

  /** While the clock is being advanced it does not run: it stands here until the work of that time is done. */
  @Column('timestamptz', { nullable: true })
  standsAt!: Date | null;

  /** What kind of office this installation is; null until its first run. */
  @Column('boolean', { nullable: true })
  sample!: boolean | null;
}
