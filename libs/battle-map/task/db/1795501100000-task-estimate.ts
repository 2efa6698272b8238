import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a task was when its remaining duration was last estimated; what it does since is taken off that duration. */
export class TaskEstimate1795501100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table task add column estimated_percent integer not null default 0');
    await runner.query('update task set estimated_percent = percent');
    await runner.query('create view task__estimate as select id as task_id, project_id, estimated_percent from task');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__estimate');
    await runner.query('alter table task drop column estimated_percent');
  }
}
