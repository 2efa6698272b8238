import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days that the world outside sets for one task: a permit that cannot be asked for before, an exam that does not wait. */
export class TaskDates1795502300040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task add column not_before date, add column must_finish_by date,
        add constraint ck_task_dates check (not_before <= must_finish_by)`);
    await runner.query(`
      create view task__dates as
      select id as task_id, project_id, not_before, must_finish_by from task`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__dates');
    await runner.query('alter table task drop column not_before, drop column must_finish_by');
  }
}
