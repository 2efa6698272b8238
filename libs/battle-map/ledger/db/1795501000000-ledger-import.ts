import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken over, when and by whom. */
export class LedgerImport1795501000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger_import (
        id uuid not null,
        imported_at timestamptz not null,
        account_id uuid,
        imported_by text not null,
        title text not null,
        filing_date date not null,
        ledger_name text not null,
        ledger_sha256 text not null,
        people_name text,
        people_sha256 text,
        counts jsonb not null,
        constraint pk_ledger_import primary key (id),
        constraint fk_ledger_import_account_id foreign key (account_id) references account (id)
      )`);
    await runner.query('create index ix_ledger_import_imported_at on ledger_import (imported_at)');
    await runner.query('create index ix_ledger_import_account_id on ledger_import (account_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ledger_import');
  }
}
