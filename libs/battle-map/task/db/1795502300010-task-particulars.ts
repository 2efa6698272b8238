import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much a task counts among its siblings, what it is tagged with, and what must be there before it is done. */
export class TaskParticulars1795502300010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task
        add column weight integer,
        add column tags text array not null default '{}',
        add column evidence_required boolean not null default false,
        add constraint ck_task_weight check (weight >= 0)`);
    await runner.query(`
      create table task_check_item (
        id uuid not null,
        task_id uuid not null,
        position integer not null,
        words text not null,
        ticked_at timestamptz,
        ticked_on date,
        ticked_by text,
        post_id uuid,
        account_id uuid,
        constraint pk_task_check_item primary key (id),
        constraint ck_task_check_item_ticked check (num_nulls(ticked_at, ticked_on, ticked_by, post_id, account_id) in (0, 5)),
        constraint fk_task_check_item_task_id foreign key (task_id) references task (id),
        constraint fk_task_check_item_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query('create index ix_task_check_item_task_id on task_check_item (task_id)');
    await runner.query(`
      create view task__check_item as
      select id, task_id, position, words, ticked_at, ticked_on, ticked_by, post_id from task_check_item`);
    await runner.query(`
      create view task__particulars as
      select task.id as task_id, task.project_id, task.weight, task.tags, task.evidence_required,
        (select count(*)::integer from task_check_item where task_id = task.id) as items,
        (select count(*)::integer from task_check_item where task_id = task.id and ticked_at is null) as items_open
      from task`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__particulars');
    await runner.query('drop view task__check_item');
    await runner.query('drop table task_check_item');
    await runner.query('alter table task drop column weight, drop column tags, drop column evidence_required');
  }
}
