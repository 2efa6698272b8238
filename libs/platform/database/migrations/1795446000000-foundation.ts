import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../data-source.js';

/**
 * The application's role: it may read and write rows, and change no table. What it may not do with a table
 * (the audit trail) that table's own migration takes back.
 */
export class Foundation1795446000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${APP_ROLE}') then create role ${APP_ROLE} nologin; end if;
        if not pg_has_role(current_user, '${APP_ROLE}', 'member') then grant ${APP_ROLE} to current_user; end if;
      end $$`);
    await runner.query(`grant usage on schema public to ${APP_ROLE}`);
    await runner.query(`grant select on schema_migration to ${APP_ROLE}`);
    await runner.query(`alter default privileges in schema public grant select, insert, update, delete on tables to ${APP_ROLE}`);
    await runner.query(`alter default privileges in schema public grant usage, select on sequences to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter default privileges in schema public revoke all on sequences from ${APP_ROLE}`);
    await runner.query(`alter default privileges in schema public revoke all on tables from ${APP_ROLE}`);
    await runner.query(`revoke all on schema_migration from ${APP_ROLE}`);
    await runner.query(`revoke usage on schema public from ${APP_ROLE}`);
  }
}
