import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One line of the trail. The program's role may insert and read rows, and nothing else. */
@Entity('audit_entry')
@Check('ck_audit_entry_result', `result in ('done', 'refused')`)
export class AuditEntryEntity {
  /** A bigint, hence a string as the driver reads it. Commit order may differ from it. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Index()
  @Column('timestamptz')
  at!: Date;

  @Index()
  @Column('text')
  correlationId!: string;

  /** Null before log-in, and for work that nobody started. */
  @Column('text', { nullable: true })
  actorKind!: string | null;

  @Index()
  @Column('text', { nullable: true })
  actorId!: string | null;

  /** As it read then; accounts may be renamed later. */
  @Column('text', { nullable: true })
  actorName!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Index()
  @Column('text')
  action!: string;

  @Column('text', { nullable: true })
  subjectKind!: string | null;

  @Index()
  @Column('text', { nullable: true })
  subjectId!: string | null;

  @Column('text')
  result!: 'done' | 'refused';

  @Column('jsonb', { default: {} })
  details!: Record<string, unknown>;
}
