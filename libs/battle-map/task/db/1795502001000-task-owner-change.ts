import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

/** Who owned a task before whom. Added and read, never changed; a task without a line never changed hands. */
export class TaskOwnerChange1795502001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_owner_change (
        task_id uuid not null,
        task_version integer not null,
        part text not null,
        from_post_id uuid not null,
        to_post_id uuid not null,
        changed_on date not null,
        hand_over_id uuid,
        changed_by text not null,
        constraint pk_task_owner_change primary key (task_id, task_version, part),
        constraint ck_task_owner_change_part check (part in ('owner', 'co-owner')),
        constraint fk_task_owner_change_task_id foreign key (task_id) references task (id),
        constraint fk_task_owner_change_from_post_id foreign key (from_post_id) references post (id),
        constraint fk_task_owner_change_to_post_id foreign key (to_post_id) references post (id)
      )`);
    await runner.query('create index ix_task_owner_change_hand_over_id on task_owner_change (hand_over_id)');
    await runner.query(`revoke update, delete, truncate on task_owner_change from ${APP_ROLE}`);
    await runner.query(`
      create view task__owner_change as
      select task_id, task_version, part, from_post_id, to_post_id, changed_on, hand_over_id, changed_by from task_owner_change`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__owner_change');
    await runner.query('drop table task_owner_change');
  }
}
