import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

/** Which due date held when: a month is judged by the dues as they stood at its end. Added and read, never changed. */
export class TaskCommitment1795500780000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_commitment (
        task_id uuid not null,
        task_version integer not null,
        due date not null,
        due_version integer not null,
        began_too_late boolean not null,
        committed_on date not null,
        constraint pk_task_commitment primary key (task_id, task_version),
        constraint fk_task_commitment_task_id foreign key (task_id) references task (id)
      )`);
    await runner.query(`
      insert into task_commitment (task_id, task_version, due, due_version, began_too_late, committed_on)
      select id, version, due, due_version, began_too_late, committed_on from task where due is not null and committed_on is not null`);
    await runner.query(`revoke update, delete, truncate on task_commitment from ${APP_ROLE}`);
    await runner.query(`
      create view task__commitment as
      select task_id, task_version, due, due_version, began_too_late, committed_on from task_commitment`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__commitment');
    await runner.query('drop table task_commitment');
  }
}
