import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ActionPlan1795500300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table project (
        id uuid not null,
        code text not null,
        title text not null,
        force_id uuid not null,
        end_date date not null,
        end_date_source text not null,
        goal text,
        standard text,
        place text,
        state text not null default 'draft',
        approved_on date,
        approved_by text,
        changed_by text not null,
        version integer not null default 1,
        constraint pk_project primary key (id),
        constraint uq_project_code unique (code),
        constraint ck_project_state check (state in ('draft', 'approved', 'closed')),
        constraint ck_project_approval check ((state = 'draft') = (approved_on is null)),
        constraint fk_project_force_id foreign key (force_id) references task_force (id)
      )`);
    await runner.query('create index ix_project_force_id on project (force_id)');
    await runner.query(`
      create view action_plan__project as
      select id, code, title, force_id, end_date, end_date_source, goal, standard, place, state, approved_on, approved_by, version
      from project`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view action_plan__project');
    await runner.query('drop table project');
  }
}
