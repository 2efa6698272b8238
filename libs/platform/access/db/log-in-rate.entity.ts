import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Columns as rate-limiter-flexible wants them. */
@Entity('log_in_rate')
export class LogInRateEntity {
  @PrimaryColumn('varchar', { length: 255 })
  key!: string;

  @Column('integer', { default: 0 })
  points!: number;

  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true })
  expire!: string | null;
}
