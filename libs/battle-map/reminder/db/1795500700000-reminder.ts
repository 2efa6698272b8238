import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

const STATEMENTS = [
  `create table reminder_intent (
    id uuid not null,
    subject_kind text not null,
    subject_id text not null,
    rung text not null,
    stage text not null,
    due_version integer not null,
    due date,
    post_id uuid not null,
    instead_of_post_id uuid,
    state text not null,
    reason text,
    silent_until date,
    notice jsonb,
    decided_on date not null,
    decided_at timestamptz not null,
    constraint pk_reminder_intent primary key (id),
    constraint uq_reminder_intent_key
      unique (subject_kind, subject_id, rung, stage, due_version),
    constraint ck_reminder_intent_state check (state in ('planned', 'superseded', 'suppressed')),
    constraint ck_reminder_intent_rung check (rung in ('owner', 'head', 'leader', 'desk')),
    constraint ck_reminder_intent_reason check ((state = 'planned') = (reason is null)),
    constraint fk_reminder_intent_post_id foreign key (post_id) references post (id),
    constraint fk_reminder_intent_instead_of_post_id foreign key (instead_of_post_id) references post (id)
  )`,
  'create index ix_reminder_intent_post_id on reminder_intent (post_id)',
  `create table reminder_delivery (
    id uuid not null,
    channel text not null,
    post_id uuid not null,
    address text,
    language text not null,
    subject text not null,
    body text not null,
    message_id text not null,
    state text not null default 'planned',
    outcome text,
    answer text,
    held_until date,
    round integer not null default 0,
    attempts integer not null default 0,
    token bigint not null default 0,
    lease_until timestamptz,
    correlation_id text not null,
    planned_on date not null,
    planned_at timestamptz not null,
    handed_at timestamptz,
    constraint pk_reminder_delivery primary key (id),
    constraint uq_reminder_delivery_message_id unique (message_id),
    constraint ck_reminder_delivery_channel check (channel in ('email', 'sms')),
    constraint ck_reminder_delivery_state check (
      state in ('planned', 'leased', 'handed', 'delivered', 'failed', 'unknown', 'suppressed')),
    constraint ck_reminder_delivery_lease check ((state = 'leased') = (lease_until is not null)),
    constraint ck_reminder_delivery_handed check ((state in ('handed', 'delivered')) = (handed_at is not null)),
    constraint fk_reminder_delivery_post_id foreign key (post_id) references post (id)
  )`,
  'create index ix_reminder_delivery_post_id on reminder_delivery (post_id)',
  'create index ix_reminder_delivery_planned_at on reminder_delivery (planned_at)',
  `create index ix_reminder_delivery_held_until on reminder_delivery (held_until) where state = 'planned' and held_until is not null`,
  `create table reminder_delivery_intent (
    delivery_id uuid not null,
    intent_id uuid not null,
    constraint pk_reminder_delivery_intent primary key (delivery_id, intent_id),
    constraint uq_reminder_delivery_intent_intent_id unique (intent_id),
    constraint fk_reminder_delivery_intent_delivery_id foreign key (delivery_id) references reminder_delivery (id),
    constraint fk_reminder_delivery_intent_intent_id foreign key (intent_id) references reminder_intent (id)
  )`,
  `create table reminder_attempt (
    delivery_id uuid not null,
    attempt integer not null,
    purpose text not null,
    address text,
    began_at timestamptz not null,
    ended_at timestamptz,
    outcome text,
    reason text,
    answer text,
    constraint pk_reminder_attempt primary key (delivery_id, attempt),
    constraint ck_reminder_attempt_purpose check (purpose in ('send', 'resend')),
    constraint ck_reminder_attempt_outcome check (outcome in ('handed', 'retry', 'refused', 'unknown')),
    constraint ck_reminder_attempt_ended check ((outcome is null) = (ended_at is null)),
    constraint fk_reminder_attempt_delivery_id foreign key (delivery_id) references reminder_delivery (id)
  )`,
  `create view reminder__intent as
    select id, subject_kind, subject_id, rung, post_id, instead_of_post_id, stage, due_version, due, state, reason, silent_until,
      decided_on, decided_at
    from reminder_intent`,
  `create view reminder__delivery as
    select delivery.id, carried.intent_id, delivery.channel, delivery.post_id, delivery.language, delivery.message_id, delivery.state,
      delivery.outcome, delivery.planned_on, delivery.planned_at, delivery.handed_at, delivery.attempts
    from reminder_delivery as delivery join reminder_delivery_intent as carried on carried.delivery_id = delivery.id`,
  // What was decided and tried is on record; the program changes how it stands and deletes none of it.
  `revoke delete, truncate on reminder_intent, reminder_delivery, reminder_attempt from ${APP_ROLE}`,
];

export class Reminder1795500700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of ['reminder__delivery', 'reminder__intent']) await runner.query(`drop view ${view}`);
    for (const table of ['reminder_attempt', 'reminder_delivery_intent', 'reminder_delivery', 'reminder_intent']) {
      await runner.query(`drop table ${table}`);
    }
  }
}
