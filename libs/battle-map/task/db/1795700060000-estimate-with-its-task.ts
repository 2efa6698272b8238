import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `task__task` tells how far a task was when its days were estimated; nobody asks the view beside it any more. */
export class EstimateWithItsTask1795700060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__estimate');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('create view task__estimate as select id as task_id, project_id, estimated_percent from task');
  }
}
