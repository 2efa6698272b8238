import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClockAdvance1795446210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table business_clock add column stands_at timestamptz');
    await runner.query(`
      create table clock_advance (
        id bigint not null generated always as identity,
        from_at timestamptz not null,
        to_at timestamptz not null,
        reached_at timestamptz not null,
        state text not null,
        asked_at timestamptz not null,
        ended_at timestamptz,
        constraint pk_clock_advance primary key (id),
        constraint ck_clock_advance_state check (state in ('running', 'done', 'cancelled')),
        constraint ck_clock_advance_forwards check (from_at <= reached_at and reached_at <= to_at)
      )`);
    await runner.query(`create unique index uq_clock_advance_running on clock_advance (state) where state = 'running'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table clock_advance');
    await runner.query('alter table business_clock drop column stands_at');
  }
}
