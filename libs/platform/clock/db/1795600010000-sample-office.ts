import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SampleOffice1795600010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table business_clock add column sample boolean');
    await runner.query('update business_clock set sample = false where exists (select from first_run)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table business_clock drop column sample');
  }
}
