import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StoredFile1795446500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stored_file (
        id uuid not null,
        sha256 text not null,
        bytes bigint not null,
        kind text not null,
        name text not null,
        uploaded_by uuid not null,
        uploaded_at timestamptz not null,
        constraint pk_stored_file primary key (id)
      )`);
    await runner.query('create index ix_stored_file_sha256 on stored_file (sha256)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table stored_file');
  }
}
