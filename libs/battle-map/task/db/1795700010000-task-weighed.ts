import type { MigrationInterface, QueryRunner } from 'typeorm';

const TASK = `
  task.id, task.project_id, project.force_id, task.code, task.name, task.parent_id, task.position,
  exists (select from task as child where child.parent_id = task.id) as is_summary,
  task.standard, task.owner_post_id, task.duration_days, task.quantity_target, task.quantity_unit, task.quantity_done,
  task.percent, task.state, task.due, task.due_version, task.committed_on, task.began_too_late, task.was_red, task.signed_on,
  task.started_on, task.completed_on, task.accepted_on, task.accepted_late, task.returns, task.last_report_on, task.version,
  task.suspended_on, task.cancelled_on, block.since as blocked_since, block.expected_until as blocked_until,
  block.kind as block_kind, block.awaits as block_awaits, task.counted`;
const TASK_FROM = `
  from task join action_plan__project as project on project.id = task.project_id
    left join task_block as block on block.task_id = task.id and block.ended_on is null`;

/** What a task counts among its siblings stands with it: read from views beside it, every task was looked up anew. */
export class TaskWeighed1795700010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace view task__task as select ${TASK}, task.weight, task.estimated_percent ${TASK_FROM}`);
  }

  /** A view gives a column up only when it is made anew, and others stand on this one. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace view task__task as select ${TASK}, null::integer as weight, 0 as estimated_percent ${TASK_FROM}`);
  }
}
