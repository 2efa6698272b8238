import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who held a post from when to when. Whoever holds one already does so since before this was kept. */
export class Holding1795502000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table holding (
        id uuid not null,
        post_id uuid not null,
        account_id uuid not null,
        from_date date,
        to_date date,
        constraint pk_holding primary key (id),
        constraint ck_holding_dates check (from_date <= to_date),
        constraint fk_holding_post_id foreign key (post_id) references post (id),
        constraint fk_holding_account_id foreign key (account_id) references account (id)
      )`);
    await runner.query('create unique index uq_holding_open on holding (post_id) where to_date is null');
    await runner.query('create index ix_holding_post_id on holding (post_id)');
    await runner.query('create index ix_holding_account_id on holding (account_id)');
    await runner.query(`
      insert into holding (id, post_id, account_id)
      select gen_random_uuid(), id, account_id from post where account_id is not null`);
    await runner.query('create view office__holding as select post_id, account_id, from_date, to_date from holding');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view office__holding');
    await runner.query('drop table holding');
  }
}
