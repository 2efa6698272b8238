import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tick1795446310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tick (
        name text not null,
        slot timestamptz not null,
        fired_at timestamptz,
        constraint pk_tick primary key (name)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tick');
  }
}
