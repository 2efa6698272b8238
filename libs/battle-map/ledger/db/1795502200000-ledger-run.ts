import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `create table ledger_run (
    id uuid not null,
    kind text not null,
    ledger_file_id uuid,
    people_file_id uuid,
    plan_file_id uuid,
    plan_target jsonb,
    file_name text not null,
    state text not null default 'waiting',
    phase text,
    done integer not null default 0,
    total integer,
    asked_by_account_id uuid not null,
    asked_by text not null,
    asked_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    report jsonb,
    cancel_asked boolean not null default false,
    constraint pk_ledger_run primary key (id),
    constraint fk_ledger_run_ledger_file_id foreign key (ledger_file_id) references stored_file (id),
    constraint fk_ledger_run_people_file_id foreign key (people_file_id) references stored_file (id),
    constraint fk_ledger_run_plan_file_id foreign key (plan_file_id) references stored_file (id),
    constraint fk_ledger_run_asked_by_account_id foreign key (asked_by_account_id) references account (id),
    constraint ck_ledger_run_kind check (kind in ('dry-run', 'import')),
    constraint ck_ledger_run_state check (state in ('waiting', 'reading', 'taking-over', 'done', 'refused', 'cancelled', 'failed')),
    constraint ck_ledger_run_phase check (phase in ('rows', 'people', 'forces', 'projects', 'tasks')),
    constraint ck_ledger_run_source check ((ledger_file_id is null) <> (plan_file_id is null) and (plan_file_id is null) = (plan_target is null)),
    constraint ck_ledger_run_finished check ((state in ('waiting', 'reading', 'taking-over')) = (finished_at is null)),
    constraint ck_ledger_run_report check ((state in ('done', 'refused')) = (report is not null))
  )`,
  'create index ix_ledger_run_asked_at on ledger_run (asked_at)',
  ...['ledger_file_id', 'people_file_id', 'plan_file_id', 'asked_by_account_id'].map(
    (column) => `create index ix_ledger_run_${column} on ledger_run (${column})`,
  ),
  // Whatever happens to the worker, a run is taken over once.
  'alter table ledger_import add column run_id uuid',
  'alter table ledger_import add constraint uq_ledger_import_run_id unique (run_id)',
  'alter table ledger_import add constraint fk_ledger_import_run_id foreign key (run_id) references ledger_run (id)',
];

/** Ledgers are tried and taken over by a worker: what was asked for, how far it is, and what came of it. */
export class LedgerRun1795502200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ledger_import drop column run_id');
    await runner.query('drop table ledger_run');
  }
}
