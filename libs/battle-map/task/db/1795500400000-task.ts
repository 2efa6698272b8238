import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

const VIEWS = ['review', 'report', 'link', 'co_owner', 'task'];
const TABLES = ['task_review', 'task_report', 'task_link', 'task_co_owner', 'task'];

/** Reports and reviews are added and read; the program may neither change nor delete one. */
export class Task1795500400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task (
        id uuid not null,
        project_id uuid not null,
        code text not null,
        name text not null,
        parent_id uuid,
        position integer not null,
        standard text,
        owner_post_id uuid,
        duration_days double precision not null,
        quantity_target double precision,
        quantity_unit text,
        quantity_done double precision,
        percent integer not null default 0,
        state text not null default 'assigned',
        due date,
        due_version integer not null default 0,
        committed_on date,
        began_too_late boolean not null default false,
        was_red boolean not null default false,
        signed_on date,
        started_on date,
        completed_on date,
        accepted_on date,
        accepted_late boolean not null default false,
        returns integer not null default 0,
        last_report_on date,
        changed_by text not null,
        version integer not null default 1,
        constraint pk_task primary key (id),
        constraint uq_task_code_project_id unique (project_id, code),
        constraint ck_task_duration check (duration_days >= 0),
        constraint ck_task_percent check (percent between 0 and 100),
        constraint ck_task_quantity check (
          num_nulls(quantity_target, quantity_unit, quantity_done) in (0, 3) and quantity_target > 0 and quantity_done >= 0),
        constraint ck_task_state check (state in ('assigned', 'signed', 'in-progress', 'reported', 'accepted', 'returned')),
        constraint ck_task_due check ((due is null) = (due_version = 0)),
        constraint ck_task_accepted check ((state = 'accepted') = (accepted_on is not null)),
        constraint fk_task_project_id foreign key (project_id) references project (id),
        constraint fk_task_parent_id foreign key (parent_id) references task (id),
        constraint fk_task_owner_post_id foreign key (owner_post_id) references post (id)
      )`);
    await runner.query('create index ix_task_parent_id on task (parent_id)');
    await runner.query('create index ix_task_owner_post_id on task (owner_post_id)');
    await runner.query('create index ix_task_due on task (due)');
    await runner.query(`
      create table task_co_owner (
        task_id uuid not null,
        post_id uuid not null,
        position integer not null,
        constraint pk_task_co_owner primary key (task_id, post_id),
        constraint fk_task_co_owner_task_id foreign key (task_id) references task (id),
        constraint fk_task_co_owner_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query('create index ix_task_co_owner_post_id on task_co_owner (post_id)');
    await runner.query(`
      create table task_link (
        id uuid not null,
        project_id uuid not null,
        from_id uuid not null,
        to_id uuid not null,
        type text not null,
        lag_days double precision not null,
        constraint pk_task_link primary key (id),
        constraint uq_task_link_from_id_to_id_type unique (from_id, to_id, type),
        constraint ck_task_link_type check (type in ('FS', 'SS', 'FF', 'SF')),
        constraint fk_task_link_project_id foreign key (project_id) references project (id),
        constraint fk_task_link_from_id foreign key (from_id) references task (id),
        constraint fk_task_link_to_id foreign key (to_id) references task (id)
      )`);
    await runner.query('create index ix_task_link_project_id on task_link (project_id)');
    await runner.query('create index ix_task_link_to_id on task_link (to_id)');
    await runner.query(`
      create table task_report (
        id uuid not null,
        task_id uuid not null,
        reported_at timestamptz not null,
        reported_on date not null,
        task_version integer not null,
        post_id uuid,
        account_id uuid,
        reported_by text not null,
        percent integer not null,
        quantity_done double precision,
        remark text not null,
        correction boolean not null,
        file_ids uuid array not null,
        constraint pk_task_report primary key (id),
        constraint uq_task_report_task_id_task_version unique (task_id, task_version),
        constraint ck_task_report_percent check (percent between 0 and 100),
        constraint fk_task_report_task_id foreign key (task_id) references task (id),
        constraint fk_task_report_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query(`
      create table task_review (
        id uuid not null,
        task_id uuid not null,
        reviewed_at timestamptz not null,
        reviewed_on date not null,
        task_version integer not null,
        verdict text not null,
        reason text,
        post_id uuid not null,
        account_id uuid not null,
        reviewed_by text not null,
        late boolean not null,
        constraint pk_task_review primary key (id),
        constraint uq_task_review_task_id_task_version unique (task_id, task_version),
        constraint ck_task_review_verdict check (verdict in ('accepted', 'returned')),
        constraint ck_task_review_reason check (verdict = 'accepted' or reason is not null),
        constraint fk_task_review_task_id foreign key (task_id) references task (id),
        constraint fk_task_review_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query(`revoke update, delete, truncate on task_report, task_review from ${APP_ROLE}`);
    await this.publish(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of VIEWS) await runner.query(`drop view task__${view}`);
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }

  private async publish(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view task__task as
      select task.id, task.project_id, project.force_id, task.code, task.name, task.parent_id, task.position,
        exists (select from task as child where child.parent_id = task.id) as is_summary,
        task.standard, task.owner_post_id, task.duration_days, task.quantity_target, task.quantity_unit, task.quantity_done,
        task.percent, task.state, task.due, task.due_version, task.committed_on, task.began_too_late, task.was_red, task.signed_on,
        task.started_on, task.completed_on, task.accepted_on, task.accepted_late, task.returns, task.last_report_on, task.version
      from task join action_plan__project as project on project.id = task.project_id`);
    await runner.query('create view task__co_owner as select task_id, post_id, position from task_co_owner');
    await runner.query('create view task__link as select id, project_id, from_id, to_id, type, lag_days from task_link');
    await runner.query(`
      create view task__report as
      select id, task_id, task_version, reported_at, reported_on, post_id, reported_by, percent, quantity_done, remark, correction, file_ids
      from task_report`);
    await runner.query(`
      create view task__review as
      select id, task_id, task_version, reviewed_at, reviewed_on, verdict, reason, post_id, reviewed_by, late
      from task_review`);
  }
}
