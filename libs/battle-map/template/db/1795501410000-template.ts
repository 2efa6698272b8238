import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';
import { PUBLISHED_TEMPLATES } from '../domain/published/published-templates.js';

/** Templates with their versions, and which project was made from which. The published ones become the office's own copies. */
export class Template1795501410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table template (
        id uuid not null,
        code text not null,
        version integer not null,
        constraint pk_template primary key (id),
        constraint uq_template_code unique (code)
      )`);
    await runner.query(`
      create table template_version (
        template_id uuid not null,
        version integer not null,
        name text not null,
        name_en text,
        purpose text not null,
        steps jsonb not null,
        links jsonb not null,
        reason text not null,
        changed_by text,
        changed_on date,
        constraint pk_template_version primary key (template_id, version),
        constraint fk_template_version_template_id foreign key (template_id) references template (id)
      )`);
    await runner.query(`
      create table template_application (
        project_id uuid not null,
        application_id uuid not null,
        template_id uuid not null,
        version integer not null,
        account_id uuid not null,
        applied_by text not null,
        applied_on date not null,
        constraint pk_template_application primary key (project_id),
        constraint fk_template_application_project_id foreign key (project_id) references project (id),
        constraint fk_template_application_template_id foreign key (template_id) references template (id),
        constraint fk_template_application_account_id foreign key (account_id) references account (id)
      )`);
    for (const column of ['application_id', 'template_id', 'account_id']) {
      await runner.query(`create index ix_template_application_${column} on template_application (${column})`);
    }
    await runner.query(`revoke update, delete, truncate on template_version, template_application from ${APP_ROLE}`);
    await runner.query(`
      create view template__applied as
      select project_id, template_id, code, application.version, applied_on
      from template_application application join template on template.id = application.template_id`);
    for (const { code, name, nameEn = null, purpose, steps, links } of PUBLISHED_TEMPLATES) {
      await runner.query(
        `with adopted as (insert into template (id, code, version) values (gen_random_uuid(), $1, 1) returning id)
         insert into template_version (template_id, version, name, name_en, purpose, steps, links, reason)
         select id, 1, $2, $3, $4, $5, $6, '' from adopted`,
        [code, name, nameEn, purpose, JSON.stringify(steps), JSON.stringify(links)],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view template__applied');
    for (const table of ['template_application', 'template_version', 'template']) await runner.query(`drop table ${table}`);
  }
}
