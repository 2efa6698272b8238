import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What holds of each task. Distinct by project too, so that a question about one project reads the baselines of that project only. */
export class NewestBaseline1795502300030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view reverse_schedule__newest_baseline as
      select distinct on (project_id, task_id)
        project_id, version, task_id, latest_start, latest_finish, due, percent, approved_on, owner_post_id, duration_days
      from schedule_baseline order by project_id, task_id, version desc`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view reverse_schedule__newest_baseline');
  }
}
