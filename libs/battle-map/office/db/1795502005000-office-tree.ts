import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units that the desk edits, and units and posts that are no more. */
export class OfficeTree1795502005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table unit add column version integer not null default 1, add column retired_on date');
    await runner.query(`
      alter table post
        add column retired_on date,
        add constraint ck_post_retired check (retired_on is null or (account_id is null and not contact))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table post drop column retired_on');
    await runner.query('alter table unit drop column version, drop column retired_on');
  }
}
