import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A request that carried an Idempotency-Key, and its answer once it had one. */
@Entity('idempotent_request')
export class IdempotentRequestEntity {
  @PrimaryColumn('uuid')
  accountId!: string;

  @PrimaryColumn('text')
  key!: string;

  /** Which of two requests with one key holds it. */
  @Column('uuid')
  claim!: string;

  /** `POST /api/files`, for the log. */
  @Column('text')
  route!: string;

  @Column('text')
  requestHash!: string;

  /** Null while nobody knows how the request ended. */
  @Column('integer', { nullable: true })
  status!: number | null;

  /** JSON as it was sent; null when there was none, or when it was secret. */
  @Column('text', { nullable: true })
  answer!: string | null;

  @Index()
  @Column('timestamptz')
  createdAt!: Date;
}
