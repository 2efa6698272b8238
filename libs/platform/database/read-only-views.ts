import type { QueryRunner } from 'typeorm';
import { APP_ROLE } from './data-source.js';

/**
 * Lets the program read views and no more. PostgreSQL writes through a view of a single table with the rights of the view's owner
 * (https://www.postgresql.org/docs/18/sql-createview.html, "Updatable Views"), past everything that a migration has revoked on the
 * table; and the default privileges of the schema grant writing on whatever a migration creates, views too.
 */
export async function makeViewsReadOnly(runner: QueryRunner): Promise<void> {
  await runner.query(`
    do $$
    declare views text;
    begin
      select string_agg(format('%I', relname), ', ') into views from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'v' and pg_get_userbyid(relowner) = current_user
        and has_table_privilege('${APP_ROLE}', oid, 'insert, update, delete');
      if views is not null then
        execute format('revoke insert, update, delete on %s from ${APP_ROLE}', views);
      end if;
    end $$`);
}
