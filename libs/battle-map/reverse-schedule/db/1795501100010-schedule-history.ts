import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

/** Which days moved, when and why; how far a task is behind its baseline; and who owned it when that was frozen. */
export class ScheduleHistory1795501100010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table schedule_change (
        id uuid not null,
        project_id uuid not null,
        number integer not null,
        recorded_at timestamptz not null,
        recorded_on date not null,
        verb text not null,
        task_id uuid,
        changed_by text not null,
        earliest_finish_before date not null,
        earliest_finish_after date not null,
        planned_finish_before date not null,
        planned_finish_after date not null,
        missing_days_before double precision not null,
        missing_days_after double precision not null,
        constraint pk_schedule_change primary key (id),
        constraint uq_schedule_change_number_project_id unique (project_id, number),
        constraint fk_schedule_change_project_id foreign key (project_id) references project (id),
        constraint fk_schedule_change_task_id foreign key (task_id) references task (id)
      )`);
    await runner.query(`
      create table schedule_move (
        change_id uuid not null,
        task_id uuid not null,
        earliest_finish_before date not null,
        earliest_finish_after date not null,
        latest_start_before date not null,
        latest_start_after date not null,
        latest_finish_before date not null,
        latest_finish_after date not null,
        constraint pk_schedule_move primary key (change_id, task_id),
        constraint fk_schedule_move_change_id foreign key (change_id) references schedule_change (id),
        constraint fk_schedule_move_task_id foreign key (task_id) references task (id)
      )`);
    await runner.query(`revoke update, delete, truncate on schedule_change, schedule_move from ${APP_ROLE}`);
    await runner.query('alter table scheduled_task add column slip_days integer');
    await runner.query('alter table schedule_baseline add column owner_post_id uuid, add column duration_days double precision');
    await runner.query(
      'alter table schedule_baseline add constraint fk_schedule_baseline_owner_post_id foreign key (owner_post_id) references post (id)',
    );
    await runner.query(`
      create or replace view reverse_schedule__task as
      select task_id, project_id, earliest_start, earliest_finish, latest_start, latest_finish, total_slack_minutes, free_slack_minutes,
        critical, reason, slip_days
      from scheduled_task`);
    await runner.query(`
      create or replace view reverse_schedule__baseline as
      select project_id, version, task_id, latest_start, latest_finish, due, percent, approved_on, owner_post_id, duration_days
      from schedule_baseline`);
    // Until now the newest baseline told how far a task was when its duration was estimated.
    await runner.query(`
      update task set estimated_percent = baseline.percent
      from (select distinct on (task_id) task_id, percent from schedule_baseline order by task_id, version desc) as baseline
      where baseline.task_id = task.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view reverse_schedule__baseline');
    await runner.query('drop view reverse_schedule__task');
    await runner.query('alter table schedule_baseline drop column owner_post_id, drop column duration_days');
    await runner.query('alter table scheduled_task drop column slip_days');
    await runner.query('drop table schedule_move');
    await runner.query('drop table schedule_change');
    await runner.query(`
      create view reverse_schedule__task as
      select task_id, project_id, earliest_start, earliest_finish, latest_start, latest_finish, total_slack_minutes, free_slack_minutes,
        critical, reason
      from scheduled_task`);
    await runner.query(`
      create view reverse_schedule__baseline as
      select project_id, version, task_id, latest_start, latest_finish, due, percent, approved_on from schedule_baseline`);
  }
}
