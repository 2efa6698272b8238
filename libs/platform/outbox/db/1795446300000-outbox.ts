import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Outbox1795446300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        id bigint generated always as identity not null,
        key text not null,
        job text not null,
        event_type text,
        payload jsonb,
        correlation_id text not null,
        actor jsonb,
        state text not null default 'pending',
        attempts integer not null default 0,
        due_at timestamptz not null,
        token bigint not null default 0,
        last_error text,
        created_at timestamptz not null,
        finished_at timestamptz,
        constraint pk_outbox primary key (id),
        constraint uq_outbox_key unique (key),
        constraint ck_outbox_state check (state in ('pending', 'leased', 'running', 'done', 'dead'))
      )`);
    await runner.query(`create index ix_outbox_due_at on outbox (due_at) where state in ('pending', 'leased', 'running')`);
    await runner.query('create index ix_outbox_finished_at_state on outbox (state, finished_at)');
    await runner.query(`alter table outbox set (autovacuum_vacuum_scale_factor = 0.02)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outbox');
  }
}
