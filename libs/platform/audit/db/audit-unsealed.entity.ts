import { Entity, PrimaryColumn } from 'typeorm';

/** The sealer's list: committed entries without a seal. A trigger fills it; only the sealer takes rows out. */
@Entity('audit_unsealed')
export class AuditUnsealedEntity {
  @PrimaryColumn('bigint')
  entryId!: string;
}
