import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BusinessClock1795446010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table business_clock (
        id boolean not null default true,
        offset_ms bigint not null default 0,
        constraint pk_business_clock primary key (id),
        constraint ck_business_clock_one_row check (id)
      )`);
    await runner.query('insert into business_clock default values');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table business_clock');
  }
}
