import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of before took no hand-over in. */
export class HandOverCounts1795502004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update ledger_import
      set counts = counts || '{"hand-over": {"created": 0, "changed": 0, "removed": 0, "unchanged": 0}}'::jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update ledger_import set counts = counts - 'hand-over'`);
  }
}
