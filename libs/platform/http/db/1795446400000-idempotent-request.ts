import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdempotentRequest1795446400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotent_request (
        account_id uuid not null,
        key text not null,
        claim uuid not null,
        route text not null,
        request_hash text not null,
        status integer,
        answer text,
        created_at timestamptz not null,
        constraint pk_idempotent_request primary key (account_id, key)
      )`);
    await runner.query('create index ix_idempotent_request_created_at on idempotent_request (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotent_request');
  }
}
