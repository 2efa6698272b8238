import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The map asks which tasks have tags; among thousands few do, and without it all tasks of the office were looked through. */
export class TaggedTasks1795700070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index ix_task_tagged on task (project_id) where tags <> '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_task_tagged');
  }
}
