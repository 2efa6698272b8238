import type { MigrationInterface, QueryRunner } from 'typeorm';

const view = (condition: string) => `create or replace view item_ledger__item as
  select id, task_id, number, name, state, deadline, rectified_on, closed_on, failed_inspections, responsible_post_id
  from ledger_item ${condition}`;
const states = (names: string) => [
  'alter table ledger_item drop constraint ck_ledger_item_state',
  `alter table ledger_item add constraint ck_ledger_item_state check (state in (${names}))`,
];

/** An item that was written down by mistake is removed, and stays with its history and its number. */
export class RemovedItems1795700030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of states(`'open', 'done', 'found', 'rectified', 'closed', 'removed'`)) await runner.query(statement);
    await runner.query(view(`where state <> 'removed'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(view(''));
    for (const statement of states(`'open', 'done', 'found', 'rectified', 'closed'`)) await runner.query(statement);
  }
}
