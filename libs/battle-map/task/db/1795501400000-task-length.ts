import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In what a task's length is counted, and below which length nobody may cut it. A view of its own, so that task__task stays as it is. */
export class TaskLength1795501400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task
        add column duration_unit text not null default 'wd',
        add column floor_days double precision,
        add column floor_source text,
        add column floor_basis text,
        add constraint ck_task_duration_unit check (duration_unit in ('wd', 'cd')),
        add constraint ck_task_floor check (
          num_nulls(floor_days, floor_source, floor_basis) in (0, 3) and floor_days > 0 and floor_source in ('law', 'office'))`);
    await runner.query(`
      create view task__length as
      select id as task_id, project_id, duration_unit, floor_days, floor_source, floor_basis from task`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__length');
    await runner.query(
      'alter table task drop column duration_unit, drop column floor_days, drop column floor_source, drop column floor_basis',
    );
  }
}
