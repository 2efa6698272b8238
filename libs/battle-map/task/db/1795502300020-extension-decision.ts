import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = 'id, task_id, asked_on, due_before, wanted_due, late_reason is not null as late, state, granted_due, decided_on';

/** Who asked and what was said, so that a later stage can tell the asker. */
export class ExtensionDecision1795502300020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view task__extension as
      select ${COLUMNS}, post_id, reason, decided_by from task_extension`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__extension');
    await runner.query(`create view task__extension as select ${COLUMNS} from task_extension`);
  }
}
