import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

const STATES = ['assigned', 'signed', 'in-progress', 'reported', 'accepted', 'returned'];
const quoted = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');

const COLUMNS = `
  task.id, task.project_id, project.force_id, task.code, task.name, task.parent_id, task.position,
  exists (select from task as child where child.parent_id = task.id) as is_summary,
  task.standard, task.owner_post_id, task.duration_days, task.quantity_target, task.quantity_unit, task.quantity_done,
  task.percent, task.state, task.due, task.due_version, task.committed_on, task.began_too_late, task.was_red, task.signed_on,
  task.started_on, task.completed_on, task.accepted_on, task.accepted_late, task.returns, task.last_report_on, task.version`;

/** A task may be suspended and cancelled, and what it waits for is written down. Decisions are added and read; a block is ended once. */
export class TaskStanding1795501210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table task add column former_state text, add column suspended_on date, add column cancelled_on date');
    await runner.query('alter table task drop constraint ck_task_state');
    await runner.query(`
      alter table task
        add constraint ck_task_state check (state in (${quoted([...STATES, 'suspended', 'cancelled'])})),
        add constraint ck_task_suspended check (
          (state = 'suspended') = (suspended_on is not null) and (state = 'suspended') = (former_state is not null)),
        add constraint ck_task_cancelled check ((state = 'cancelled') = (cancelled_on is not null))`);
    await runner.query(`
      create table task_decision (
        id uuid not null,
        task_id uuid not null,
        task_version integer not null,
        decision text not null,
        reason text not null,
        post_id uuid,
        account_id uuid not null,
        decided_by text not null,
        decided_at timestamptz not null,
        decided_on date not null,
        constraint pk_task_decision primary key (id),
        constraint uq_task_decision_task_id_task_version unique (task_id, task_version),
        constraint ck_task_decision_decision check (decision in ('suspended', 'resumed', 'cancelled')),
        constraint fk_task_decision_task_id foreign key (task_id) references task (id),
        constraint fk_task_decision_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query(`
      create table task_block (
        id uuid not null,
        task_id uuid not null,
        kind text not null,
        awaits text not null,
        since date not null,
        expected_until date,
        post_id uuid not null,
        account_id uuid not null,
        blocked_by text not null,
        blocked_at timestamptz not null,
        ended_on date,
        ended_by text,
        constraint pk_task_block primary key (id),
        constraint ck_task_block_kind check (kind in ('outside-approval', 'other-unit')),
        constraint ck_task_block_ended check ((ended_on is null) = (ended_by is null) and ended_on >= since),
        constraint fk_task_block_task_id foreign key (task_id) references task (id),
        constraint fk_task_block_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query('create unique index uq_task_block_standing on task_block (task_id) where ended_on is null');
    await runner.query('create index ix_task_block_task_id on task_block (task_id)');
    await runner.query(`revoke update, delete, truncate on task_decision, task_block from ${APP_ROLE}`);
    await runner.query(`grant update (ended_on, ended_by) on task_block to ${APP_ROLE}`);
    await runner.query(`
      create or replace view task__task as
      select ${COLUMNS}, task.suspended_on, task.cancelled_on, block.since as blocked_since, block.expected_until as blocked_until,
        block.kind as block_kind, block.awaits as block_awaits
      from task join action_plan__project as project on project.id = task.project_id
        left join task_block as block on block.task_id = task.id and block.ended_on is null`);
    await runner.query(`
      create view task__decision as
      select id, task_id, task_version, decision, reason, post_id, decided_by, decided_at, decided_on from task_decision`);
    await runner.query(`
      create view task__block as
      select id, task_id, kind, awaits, since, expected_until, post_id, blocked_by, ended_on from task_block`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of ['block', 'decision', 'task']) await runner.query(`drop view task__${view}`);
    await runner.query('drop table task_block');
    await runner.query('drop table task_decision');
    await runner.query(
      'alter table task drop constraint ck_task_state, drop constraint ck_task_suspended, drop constraint ck_task_cancelled',
    );
    await runner.query(`update task set state = coalesce(former_state, 'assigned') where state in ('suspended', 'cancelled')`);
    await runner.query('alter table task drop column former_state, drop column suspended_on, drop column cancelled_on');
    await runner.query(`alter table task add constraint ck_task_state check (state in (${quoted(STATES)}))`);
    await runner.query(`
      create view task__task as
      select ${COLUMNS} from task join action_plan__project as project on project.id = task.project_id`);
  }
}
