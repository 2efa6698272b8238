import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

const VIEWS = ['baseline', 'project', 'task'];
const TABLES = ['schedule_baseline', 'scheduled_task', 'scheduled_project'];

/** A baseline is written once: what changes later is shown against it, for ever. */
export class ReverseSchedule1795500500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table scheduled_project (
        project_id uuid not null,
        computed_on date not null,
        earliest_finish date not null,
        planned_finish date not null,
        possible_end_date date not null,
        missing_days double precision not null,
        minutes_per_day integer not null,
        chain jsonb not null,
        advice jsonb not null,
        constraint pk_scheduled_project primary key (project_id),
        constraint fk_scheduled_project_project_id foreign key (project_id) references project (id)
      )`);
    await runner.query(`
      create table scheduled_task (
        task_id uuid not null,
        project_id uuid not null,
        earliest_start date not null,
        earliest_finish date not null,
        latest_start date not null,
        latest_finish date not null,
        total_slack_minutes integer not null,
        free_slack_minutes integer not null,
        critical boolean not null,
        reason jsonb,
        constraint pk_scheduled_task primary key (task_id),
        constraint fk_scheduled_task_task_id foreign key (task_id) references task (id),
        constraint fk_scheduled_task_project_id foreign key (project_id) references project (id)
      )`);
    await runner.query('create index ix_scheduled_task_project_id on scheduled_task (project_id)');
    await runner.query(`
      create table schedule_baseline (
        project_id uuid not null,
        version integer not null,
        task_id uuid not null,
        latest_start date not null,
        latest_finish date not null,
        due date,
        percent integer not null,
        approved_on date not null,
        constraint pk_schedule_baseline primary key (project_id, version, task_id),
        constraint fk_schedule_baseline_project_id foreign key (project_id) references project (id),
        constraint fk_schedule_baseline_task_id foreign key (task_id) references task (id)
      )`);
    await runner.query('create index ix_schedule_baseline_task_id on schedule_baseline (task_id)');
    await runner.query(`revoke update, delete, truncate on schedule_baseline from ${APP_ROLE}`);
    await runner.query(`
      create view reverse_schedule__task as
      select task_id, project_id, earliest_start, earliest_finish, latest_start, latest_finish, total_slack_minutes, free_slack_minutes,
        critical, reason
      from scheduled_task`);
    await runner.query(`
      create view reverse_schedule__project as
      select project_id, computed_on, earliest_finish, planned_finish, possible_end_date, missing_days, minutes_per_day, chain, advice
      from scheduled_project`);
    await runner.query(`
      create view reverse_schedule__baseline as
      select project_id, version, task_id, latest_start, latest_finish, due, percent, approved_on from schedule_baseline`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of VIEWS) await runner.query(`drop view reverse_schedule__${view}`);
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}
