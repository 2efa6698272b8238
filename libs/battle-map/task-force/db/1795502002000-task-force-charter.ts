import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

/** What a force is there for, its deputies and its liaison; a version, so that nobody overwrites unseen; which part of it went from whom to whom. */
export class TaskForceCharter1795502002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task_force
        add column charter text not null default '',
        add column liaison_post_id uuid,
        add column version integer not null default 1,
        add constraint fk_task_force_liaison_post_id foreign key (liaison_post_id) references post (id)`);
    await runner.query('create index ix_task_force_liaison_post_id on task_force (liaison_post_id)');
    await runner.query(`
      create table task_force_deputy (
        force_id uuid not null,
        post_id uuid not null,
        position integer not null,
        constraint pk_task_force_deputy primary key (force_id, post_id),
        constraint fk_task_force_deputy_force_id foreign key (force_id) references task_force (id),
        constraint fk_task_force_deputy_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query(`
      create table task_force_hand_over (
        hand_over_id uuid not null,
        force_id uuid not null,
        part text not null,
        from_post_id uuid not null,
        to_post_id uuid not null,
        changed_on date not null,
        constraint pk_task_force_hand_over primary key (hand_over_id, force_id, part),
        constraint ck_task_force_hand_over_part check (part in ('head', 'deputy', 'leader', 'liaison', 'member')),
        constraint fk_task_force_hand_over_force_id foreign key (force_id) references task_force (id),
        constraint fk_task_force_hand_over_from_post_id foreign key (from_post_id) references post (id),
        constraint fk_task_force_hand_over_to_post_id foreign key (to_post_id) references post (id)
      )`);
    await runner.query(`revoke update, delete, truncate on task_force_hand_over from ${APP_ROLE}`);
    await runner.query('create view task_force__deputy as select force_id, post_id, position from task_force_deputy');
    await runner.query(`
      create view task_force__hand_over as
      select hand_over_id, force_id, part, from_post_id, to_post_id, changed_on from task_force_hand_over`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of ['hand_over', 'deputy']) await runner.query(`drop view task_force__${view}`);
    for (const table of ['hand_over', 'deputy']) await runner.query(`drop table task_force_${table}`);
    await runner.query('alter table task_force drop column charter, drop column liaison_post_id, drop column version');
  }
}
