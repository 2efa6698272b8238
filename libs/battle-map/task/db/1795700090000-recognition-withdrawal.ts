import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

const BLOCK = `select block.id, block.task_id, block.kind, block.awaits, block.since, block.expected_until, block.post_id, block.blocked_by, block.ended_on`;

/** A recognition may be taken back; both stay on record, and the wait may be recognised once more. */
export class RecognitionWithdrawal1795700090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task_block_recognition
        add column id uuid not null default gen_random_uuid(),
        add column number integer not null default 1,
        drop constraint pk_task_block_recognition,
        add constraint pk_task_block_recognition primary key (id)`);
    await runner.query(`
      alter table task_block_recognition alter column id drop default, alter column number drop default,
        add constraint ck_task_block_recognition_number check (number >= 1)`);
    await runner.query('create unique index uq_task_block_recognition_number on task_block_recognition (block_id, number)');
    await runner.query(`
      create table task_recognition_withdrawal (
        recognition_id uuid not null,
        reason text not null,
        post_id uuid,
        account_id uuid not null,
        withdrawn_by text not null,
        withdrawn_at timestamptz not null,
        withdrawn_on date not null,
        constraint pk_task_recognition_withdrawal primary key (recognition_id),
        constraint fk_task_recognition_withdrawal_recognition_id foreign key (recognition_id) references task_block_recognition (id),
        constraint fk_task_recognition_withdrawal_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query(`revoke update, delete, truncate on task_recognition_withdrawal from ${APP_ROLE}`);
    await runner.query('drop view task__block');
    await runner.query(`create view task__block as ${BLOCK} from task_block as block`);
    await runner.query(`
      create view task__recognition as
      select recognition.block_id, recognition.number, recognition.recognised_on, withdrawal.withdrawn_on
      from task_block_recognition as recognition
        left join task_recognition_withdrawal as withdrawal on withdrawal.recognition_id = recognition.id`);
  }

  /** The older shape holds one recognition of a wait, and none that was taken back: those are lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view task__recognition');
    await runner.query('drop view task__block');
    await runner.query('alter table task_recognition_withdrawal drop constraint fk_task_recognition_withdrawal_recognition_id');
    await runner.query('delete from task_block_recognition where id in (select recognition_id from task_recognition_withdrawal)');
    await runner.query('drop table task_recognition_withdrawal');
    await runner.query(`
      alter table task_block_recognition drop constraint pk_task_block_recognition, drop constraint ck_task_block_recognition_number,
        drop column id, drop column number, add constraint pk_task_block_recognition primary key (block_id)`);
    await runner.query(`
      create view task__block as
      ${BLOCK}, recognition.recognised_on
      from task_block as block left join task_block_recognition as recognition on recognition.block_id = block.id`);
  }
}
