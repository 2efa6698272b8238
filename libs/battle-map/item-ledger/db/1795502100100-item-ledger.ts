import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

/** Ledgers of items under tasks. What happened to an item is added and read; nobody changes or deletes it. */
export class ItemLedger1795502100100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table item_ledger (
        task_id uuid not null,
        title text not null,
        unit text not null,
        rectification boolean not null,
        statutory text,
        columns jsonb not null,
        changed_by text not null,
        changed_on date not null,
        version integer not null,
        constraint pk_item_ledger primary key (task_id),
        constraint fk_item_ledger_task_id foreign key (task_id) references task (id)
      )`);
    await runner.query(`
      create table ledger_item (
        id uuid not null,
        task_id uuid not null,
        position integer not null,
        number text not null,
        name text not null,
        place text not null,
        grid text not null,
        responsible text not null,
        responsible_post_id uuid,
        found_on date,
        deadline date,
        former_deadlines jsonb not null,
        state text not null,
        failed_inspections integer not null,
        rectified_on date,
        rectified_by uuid,
        closed_on date,
        remark text not null,
        custom jsonb not null,
        changed_by text not null,
        version integer not null,
        constraint pk_ledger_item primary key (id),
        constraint uq_ledger_item_number_task_id unique (task_id, number),
        constraint ck_ledger_item_state check (state in ('open', 'done', 'found', 'rectified', 'closed')),
        constraint ck_ledger_item_closed check ((state in ('done', 'closed')) = (closed_on is not null)),
        constraint ck_ledger_item_failed check (failed_inspections >= 0),
        constraint fk_ledger_item_task_id foreign key (task_id) references item_ledger (task_id),
        constraint fk_ledger_item_responsible_post_id foreign key (responsible_post_id) references post (id)
      )`);
    await runner.query('create index ix_ledger_item_responsible_post_id on ledger_item (responsible_post_id)');
    await runner.query(`
      create table ledger_item_change (
        item_id uuid not null,
        item_version integer not null,
        kind text not null,
        changed_at timestamptz not null,
        changed_on date not null,
        account_id uuid not null,
        changed_by text not null,
        from_state text,
        to_state text not null,
        reason text not null,
        details jsonb not null,
        constraint pk_ledger_item_change primary key (item_id, item_version),
        constraint fk_ledger_item_change_item_id foreign key (item_id) references ledger_item (id)
      )`);
    await runner.query(`revoke update, delete, truncate on ledger_item_change from ${APP_ROLE}`);
    await runner.query(`
      create view item_ledger__item as
      select id, task_id, number, name, state, deadline, rectified_on, closed_on, failed_inspections, responsible_post_id
      from ledger_item`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view item_ledger__item');
    for (const table of ['ledger_item_change', 'ledger_item', 'item_ledger']) await runner.query(`drop table ${table}`);
  }
}
