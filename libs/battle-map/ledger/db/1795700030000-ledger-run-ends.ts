import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `alter table ledger_run add column failure text, add column report_forgotten boolean not null default false`,
  `alter table ledger_run add constraint ck_ledger_run_failure check (failure is null or (failure in ('error', 'worker-ended') and state = 'failed'))`,
  'alter table ledger_run drop constraint ck_ledger_run_report',
  `alter table ledger_run add constraint ck_ledger_run_report check ((state in ('done', 'refused')) = (report is not null or report_forgotten))`,
  'alter table ledger_run add constraint ck_ledger_run_forgotten check (report is null or not report_forgotten)',
  // Those whose letter died while they were under way have waited for nobody ever since.
  `update ledger_run set state = 'failed', failure = 'worker-ended', finished_at = coalesce(started_at, asked_at)
   where state in ('waiting', 'reading', 'taking-over')
     and exists (select from outbox where outbox.key = 'ledger.on-run-asked:' || ledger_run.id and outbox.state = 'dead')`,
];

/** A run says why it failed, and its report is kept for a while and not for ever. */
export class LedgerRunEnds1795700030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update ledger_run set report = '{}' where report_forgotten`);
    await runner.query('alter table ledger_run drop constraint ck_ledger_run_report');
    await runner.query('alter table ledger_run drop column failure, drop column report_forgotten');
    await runner.query(
      `alter table ledger_run add constraint ck_ledger_run_report check ((state in ('done', 'refused')) = (report is not null))`,
    );
  }
}
