import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that somebody uploaded; its content lies in the file store under `sha256`. */
@Entity('stored_file')
export class StoredFileEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('text')
  sha256!: string;

  /** A bigint, hence a string as the driver reads it. */
  @Column('bigint')
  bytes!: string;

  /** By content: `pdf`, `xlsx` … */
  @Column('text')
  kind!: string;

  /** To show and to offer for saving. */
  @Column('text')
  name!: string;

  @Column('uuid')
  uploadedBy!: string;

  @Column('timestamptz')
  uploadedAt!: Date;
}
