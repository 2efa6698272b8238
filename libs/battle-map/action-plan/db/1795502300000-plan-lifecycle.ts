import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

const COLUMNS = 'id, code, title, force_id, end_date, end_date_source, goal, standard, place, state, approved_on, approved_by, version';

/** What a plan says of itself, and its way from draft to closed with every opinion. Steps are added and read, never changed. */
export class PlanLifecycle1795502300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop constraint ck_project_state, drop constraint ck_project_approval');
    await runner.query(`
      alter table project
        add column kind text not null default 'project',
        add column end_date_source_kind text,
        add column quantity_goals jsonb not null default '[]',
        add column grid text,
        add column budget_fen bigint,
        add column budget_note text,
        add constraint ck_project_state check (state in ('draft', 'submitted', 'approved', 'closed')),
        add constraint ck_project_approval check ((state in ('draft', 'submitted')) = (approved_on is null)),
        add constraint ck_project_kind check (kind in ('project', 'work')),
        add constraint ck_project_end_date_source_kind check (
          end_date_source_kind in ('superior', 'meeting', 'letter', 'instruction', 'counted-back', 'other')),
        add constraint ck_project_budget check (budget_fen >= 0)`);
    await runner.query(`
      create table plan_step (
        id uuid not null,
        project_id uuid not null,
        project_version integer not null,
        step text not null,
        opinion text,
        post_id uuid,
        account_id uuid,
        taken_by text not null,
        taken_at timestamptz not null,
        taken_on date not null,
        constraint pk_plan_step primary key (id),
        constraint uq_plan_step_project_id_project_version unique (project_id, project_version),
        constraint ck_plan_step_step check (
          step in ('submitted', 'withdrawn', 'returned', 'approved', 'extended', 'revised', 'closed', 'reopened')),
        constraint ck_plan_step_opinion check (step not in ('returned', 'closed', 'reopened') or opinion is not null),
        constraint fk_plan_step_project_id foreign key (project_id) references project (id),
        constraint fk_plan_step_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query(`revoke update, delete, truncate on plan_step from ${APP_ROLE}`);
    await runner.query(`
      create or replace view action_plan__project as
      select ${COLUMNS}, kind, end_date_source_kind, grid, budget_fen, budget_note from project`);
    await runner.query(`
      create view action_plan__quantity_goal as
      select project.id as project_id, goal.position::integer as position, goal.value ->> 'name' as name,
        (goal.value ->> 'target')::double precision as target, goal.value ->> 'unit' as unit
      from project cross join lateral jsonb_array_elements(project.quantity_goals) with ordinality as goal (value, position)`);
    await runner.query(`
      create view action_plan__step as
      select id, project_id, project_version, step, opinion, post_id, taken_by, taken_at, taken_on from plan_step`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view action_plan__step');
    await runner.query('drop view action_plan__quantity_goal');
    await runner.query('drop table plan_step');
    await runner.query(`update project set state = 'draft' where state = 'submitted'`);
    await runner.query(`
      alter table project drop constraint ck_project_state, drop constraint ck_project_approval,
        add constraint ck_project_state check (state in ('draft', 'approved', 'closed')),
        add constraint ck_project_approval check ((state = 'draft') = (approved_on is null))`);
    // Other views stand on this one, so its columns stay behind as they were named, without anything in them.
    await runner.query(`
      create or replace view action_plan__project as
      select ${COLUMNS}, null::text as kind, null::text as end_date_source_kind, null::text as grid, null::bigint as budget_fen,
        null::text as budget_note
      from project`);
    await runner.query(`
      alter table project drop column kind, drop column end_date_source_kind, drop column quantity_goals, drop column grid,
        drop column budget_fen, drop column budget_note`);
  }
}
