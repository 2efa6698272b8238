import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That whoever holds a post leaves, when, and who takes over. */
export class HandOver1795502003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table hand_over (
        id uuid not null,
        post_id uuid not null,
        successor_post_id uuid not null,
        leaves_on date not null,
        remark text not null,
        state text not null,
        planned_by text not null,
        planned_at timestamptz not null,
        leaver_account_id uuid,
        done_at timestamptz,
        cancelled_by text,
        cancelled_at timestamptz,
        constraint pk_hand_over primary key (id),
        constraint ck_hand_over_state check (state in ('planned', 'done', 'cancelled')),
        constraint ck_hand_over_successor check (successor_post_id <> post_id),
        constraint ck_hand_over_done check ((state = 'done') = (done_at is not null)),
        constraint ck_hand_over_cancelled check ((state = 'cancelled') = (cancelled_at is not null)),
        constraint fk_hand_over_post_id foreign key (post_id) references post (id),
        constraint fk_hand_over_successor_post_id foreign key (successor_post_id) references post (id),
        constraint fk_hand_over_leaver_account_id foreign key (leaver_account_id) references account (id)
      )`);
    await runner.query(`create unique index uq_hand_over_planned on hand_over (post_id) where state = 'planned'`);
    await runner.query(`create unique index uq_hand_over_post_day on hand_over (post_id, leaves_on) where state <> 'cancelled'`);
    for (const column of ['successor_post_id', 'leaver_account_id']) {
      await runner.query(`create index ix_hand_over_${column} on hand_over (${column})`);
    }
    await runner.query('create view hand_over__hand_over as select id, post_id, successor_post_id, leaves_on, state from hand_over');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view hand_over__hand_over');
    await runner.query('drop table hand_over');
  }
}
