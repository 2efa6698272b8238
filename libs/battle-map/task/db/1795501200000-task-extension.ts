import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

/** What was asked can never be changed by the program; the decision is filled in once. Nothing is deleted. */
export class TaskExtension1795501200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_extension (
        id uuid not null,
        task_id uuid not null,
        asked_at timestamptz not null,
        asked_on date not null,
        post_id uuid not null,
        account_id uuid not null,
        asked_by text not null,
        cause text not null,
        progress text not null,
        percent integer not null,
        due_before date not null,
        wanted_due date not null,
        late_reason text,
        state text not null,
        granted_due date,
        decided_at timestamptz,
        decided_on date,
        decider_post_id uuid,
        decided_by text,
        reason text,
        constraint pk_task_extension primary key (id),
        constraint ck_task_extension_state check (state in ('open', 'granted', 'refused', 'withdrawn')),
        constraint ck_task_extension_dues check (wanted_due > due_before and granted_due > due_before and granted_due <= wanted_due),
        constraint ck_task_extension_granted check ((state = 'granted') = (granted_due is not null)),
        constraint ck_task_extension_decided check ((state = 'open') = (decided_at is null)),
        constraint ck_task_extension_refused check (state <> 'refused' or reason is not null),
        constraint fk_task_extension_task_id foreign key (task_id) references task (id),
        constraint fk_task_extension_post_id foreign key (post_id) references post (id),
        constraint fk_task_extension_decider_post_id foreign key (decider_post_id) references post (id)
      )`);
    await runner.query(`create unique index uq_task_extension_open on task_extension (task_id) where state = 'open'`);
    await runner.query('create index ix_task_extension_task_id on task_extension (task_id)');
    await runner.query(`revoke update, delete, truncate on task_extension from ${APP_ROLE}`);
    await runner.query(
      `grant update (state, granted_due, decided_at, decided_on, decider_post_id, decided_by, reason) on task_extension to ${APP_ROLE}`,
    );
    await runner.query(`
      create view task__extension as
      select id, task_id, asked_on, due_before, wanted_due, late_reason is not null as late, state, granted_due, decided_on
      from task_extension`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__extension');
    await runner.query('drop table task_extension');
  }
}
