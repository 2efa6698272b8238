import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One link of the chain over the committed entries, in the order in which the sealer met them. Rows are only ever added. */
@Entity('audit_seal')
@Unique(['entryId'])
@Check('ck_audit_seal_seq', 'seq > 0')
export class AuditSealEntity {
  /** From 1 without a gap. A bigint, hence a string as the driver reads it. */
  @PrimaryColumn('bigint')
  seq!: string;

  @Column('bigint')
  entryId!: string;

  /** Which way of writing the entry down was hashed. */
  @Column('smallint')
  format!: number;

  /** SHA-256 of the entry, 32 bytes. */
  @Column('bytea')
  entryHash!: Buffer;

  /** SHA-256 over the previous link and this one, 32 bytes. */
  @Column('bytea')
  chainHash!: Buffer;

  @Column('timestamptz')
  sealedAt!: Date;
}
