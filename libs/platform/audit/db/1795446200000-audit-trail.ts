import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database/data-source.js';

/**
 * Entries and seals may be added and read, and nothing else. There is no foreign key from a seal to its entry: a seal must
 * outlive the entry, because it is the witness that there was one.
 */
export class AuditTrail1795446200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        id bigint not null generated always as identity,
        at timestamptz not null,
        correlation_id text not null,
        actor_kind text,
        actor_id text,
        actor_name text,
        address text,
        action text not null,
        subject_kind text,
        subject_id text,
        result text not null,
        details jsonb not null default '{}',
        constraint pk_audit_entry primary key (id),
        constraint ck_audit_entry_result check (result in ('done', 'refused'))
      )`);
    await runner.query('create index ix_audit_entry_at on audit_entry (at)');
    await runner.query('create index ix_audit_entry_action on audit_entry (action)');
    await runner.query('create index ix_audit_entry_actor_id on audit_entry (actor_id)');
    await runner.query('create index ix_audit_entry_subject_id on audit_entry (subject_id)');
    await runner.query('create index ix_audit_entry_correlation_id on audit_entry (correlation_id)');
    await runner.query(`
      create table audit_seal (
        seq bigint not null,
        entry_id bigint not null,
        format smallint not null,
        entry_hash bytea not null,
        chain_hash bytea not null,
        sealed_at timestamptz not null,
        constraint pk_audit_seal primary key (seq),
        constraint uq_audit_seal_entry_id unique (entry_id),
        constraint ck_audit_seal_seq check (seq > 0)
      )`);
    await runner.query('create table audit_unsealed (entry_id bigint not null, constraint pk_audit_unsealed primary key (entry_id))');
    await runner.query(`
      create table audit_verification (
        id bigint not null generated always as identity,
        at timestamptz not null,
        intact boolean not null,
        sealed bigint not null,
        waiting bigint not null,
        head_seq bigint,
        head_hash bytea,
        findings jsonb not null,
        finding_count bigint not null,
        constraint pk_audit_verification primary key (id)
      )`);
    // As the owner, so that the program need not be allowed to put rows into the sealer's list, nor can forget to.
    await runner.query(`
      create function audit_entry_waits_for_its_seal() returns trigger language plpgsql security definer
      set search_path = pg_catalog, public, pg_temp as $$
      begin
        insert into public.audit_unsealed (entry_id) values (new.id);
        return null;
      end $$`);
    await runner.query(`
      create trigger audit_entry_waits after insert on audit_entry
      for each row execute function audit_entry_waits_for_its_seal()`);
    await runner.query(
      `revoke update, delete, truncate, references, trigger on audit_entry, audit_seal, audit_verification from ${APP_ROLE}`,
    );
    await runner.query(`revoke insert, update, truncate, references, trigger on audit_unsealed from ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_verification, audit_unsealed, audit_seal, audit_entry');
    await runner.query('drop function audit_entry_waits_for_its_seal');
  }
}
