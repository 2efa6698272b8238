import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a verification of the whole trail found. Rows are only ever added. */
@Entity('audit_verification')
export class AuditVerificationEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('boolean')
  intact!: boolean;

  @Column('bigint')
  sealed!: string;

  /** Entries that the sealer had not reached yet. */
  @Column('bigint')
  waiting!: string;

  @Column('bigint', { nullable: true })
  headSeq!: string | null;

  @Column('bytea', { nullable: true })
  headHash!: Buffer | null;

  /** The first hundred; `finding_count` counts all. */
  @Column('jsonb')
  findings!: unknown[];

  @Column('bigint')
  findingCount!: string;
}
