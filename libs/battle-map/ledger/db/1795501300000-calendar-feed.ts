import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which secret address an account's due dates can be read. */
export class CalendarFeed1795501300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (
        account_id uuid not null,
        token_hash text not null,
        opened_at timestamptz not null,
        constraint pk_calendar_feed primary key (account_id),
        constraint uq_calendar_feed_token_hash unique (token_hash),
        constraint fk_calendar_feed_account_id foreign key (account_id) references account (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_feed');
  }
}
