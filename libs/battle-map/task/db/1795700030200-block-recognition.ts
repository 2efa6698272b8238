import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

const BLOCK = `select block.id, block.task_id, block.kind, block.awaits, block.since, block.expected_until, block.post_id, block.blocked_by, block.ended_on`;

/** A wait that somebody else than its writer recognises excuses its days. */
export class BlockRecognition1795700030200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_block_recognition (
        block_id uuid not null,
        reason text not null,
        post_id uuid,
        account_id uuid not null,
        recognised_by text not null,
        recognised_at timestamptz not null,
        recognised_on date not null,
        constraint pk_task_block_recognition primary key (block_id),
        constraint fk_task_block_recognition_block_id foreign key (block_id) references task_block (id),
        constraint fk_task_block_recognition_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query(`revoke update, delete, truncate on task_block_recognition from ${APP_ROLE}`);
    await runner.query(`
      create or replace view task__block as
      ${BLOCK}, recognition.recognised_on
      from task_block as block left join task_block_recognition as recognition on recognition.block_id = block.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__block');
    await runner.query(`create view task__block as ${BLOCK} from task_block as block`);
    await runner.query('drop table task_block_recognition');
  }
}
