import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#libs/platform/database/data-source';

const MONTH = `~ '^\\d{4}-(0[1-9]|1[0-2])$'`;

const STATEMENTS = [
  `create table score_rule_version (
    id text not null,
    effective_from date not null,
    effective_to date,
    approval_document text not null,
    approval_on date not null,
    approved_by text not null,
    hash text not null,
    rules jsonb not null,
    constraint pk_score_rule_version primary key (id),
    constraint uq_score_rule_version_effective_from unique (effective_from),
    constraint ck_score_rule_version_range check (effective_to >= effective_from)
  )`,
  `create table scoring_period (
    id uuid not null,
    opens_on date not null,
    closes_on date not null,
    base integer not null,
    opened_by text not null,
    opened_at timestamptz not null,
    constraint pk_scoring_period primary key (id),
    constraint uq_scoring_period_opens_on unique (opens_on),
    constraint ck_scoring_period_range check (closes_on > opens_on)
  )`,
  `create table score_account (
    period_id uuid not null,
    post_id uuid not null,
    base integer not null,
    opened_on date not null,
    constraint pk_score_account primary key (period_id, post_id),
    constraint fk_score_account_period_id foreign key (period_id) references scoring_period (id),
    constraint fk_score_account_post_id foreign key (post_id) references post (id)
  )`,
  'create index ix_score_account_post_id on score_account (post_id)',
  `create table score_run (
    month text not null,
    state text not null default 'draft',
    step text not null default 'snapshot',
    round integer not null default 1,
    as_of date not null,
    facts jsonb,
    proposal jsonb,
    rule_hash text,
    calendar_version integer,
    drafted_by text not null,
    drafted_on date not null,
    confirmed_by text,
    confirmed_by_account_id uuid,
    confirmed_on date,
    locked_by text,
    locked_by_account_id uuid,
    locked_on date,
    constraint pk_score_run primary key (month),
    constraint ck_score_run_month check (month ${MONTH}),
    constraint ck_score_run_state check (state in ('draft', 'confirmed', 'locked')),
    constraint ck_score_run_step check (step in ('snapshot', 'evaluate', 'propose', 'ready')),
    constraint ck_score_run_ready check (state = 'draft' or step = 'ready'),
    constraint ck_score_run_facts check (step = 'snapshot' or facts is not null),
    constraint ck_score_run_proposal check (step in ('snapshot', 'evaluate') or proposal is not null),
    constraint ck_score_run_confirmed check ((state = 'draft') = (confirmed_by is null)),
    constraint ck_score_run_locked check ((state = 'locked') = (locked_by is not null))
  )`,
  `create table score_proposal (
    month text not null,
    subject text not null,
    rule_group text not null,
    post_id uuid not null,
    step text not null,
    task_id uuid not null,
    role text not null,
    points integer not null,
    rule_id text not null,
    rule_version text not null,
    event text not null,
    inputs jsonb not null,
    explanation jsonb not null,
    left_out_because text,
    constraint pk_score_proposal primary key (month, subject, rule_group, post_id, step),
    constraint fk_score_proposal_month foreign key (month) references score_run (month),
    constraint fk_score_proposal_post_id foreign key (post_id) references post (id),
    constraint fk_score_proposal_task_id foreign key (task_id) references task (id),
    constraint fk_score_proposal_rule_version foreign key (rule_version) references score_rule_version (id)
  )`,
  'create index ix_score_proposal_post_id on score_proposal (post_id)',
  `create table score_entry (
    subject text not null,
    rule_group text not null,
    post_id uuid not null,
    step text not null,
    month text not null,
    task_id uuid not null,
    role text not null,
    points integer not null,
    origin text not null,
    rule_id text not null,
    rule_version text not null,
    event text not null,
    inputs jsonb not null,
    explanation jsonb not null,
    posted_on date not null,
    posted_by text not null,
    constraint pk_score_entry primary key (subject, rule_group, post_id, step),
    constraint ck_score_entry_points check (points <> 0),
    constraint ck_score_entry_origin check (origin in ('run', 'appeal')),
    constraint fk_score_entry_month foreign key (month) references score_run (month),
    constraint fk_score_entry_post_id foreign key (post_id) references post (id),
    constraint fk_score_entry_task_id foreign key (task_id) references task (id),
    constraint fk_score_entry_rule_version foreign key (rule_version) references score_rule_version (id)
  )`,
  'create index ix_score_entry_month on score_entry (month)',
  'create index ix_score_entry_post_id on score_entry (post_id)',
  // Rules that were approved, accounts and what was posted stand for ever: the program adds to them and reads them.
  `revoke update, delete, truncate on score_rule_version, scoring_period, score_account, score_entry from ${APP_ROLE}`,
  `revoke delete, truncate on score_run from ${APP_ROLE}`,
  'create view score__period as select id, opens_on, closes_on, base from scoring_period',
  'create view score__account as select period_id, post_id, base, opened_on from score_account',
  `create view score__entry as
    select month, subject, rule_group, post_id, step, task_id, role, points, origin, rule_id, rule_version, inputs, explanation, posted_on
    from score_entry`,
  `create view score__locked_balance as
    select account.period_id, account.post_id, run.month, account.base, coalesce(sum(entry.points), 0)::integer as entries,
      account.base + coalesce(sum(entry.points), 0)::integer as points
    from score_account as account
      join scoring_period as period on period.id = account.period_id
      join score_run as run on run.state = 'locked' and run.as_of between period.opens_on and period.closes_on
      left join score_entry as entry on entry.post_id = account.post_id and entry.month <= run.month
        and entry.month >= to_char(period.opens_on, 'YYYY-MM')
    group by account.period_id, account.post_id, run.month, account.base`,
  `create view score__rule_version as
    select id, effective_from, effective_to, approval_document, approval_on, hash, rules from score_rule_version`,
];

const VIEWS = ['rule_version', 'locked_balance', 'entry', 'account', 'period'];
const TABLES = ['score_entry', 'score_proposal', 'score_run', 'score_account', 'scoring_period', 'score_rule_version'];

export class Score1795500800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of VIEWS) await runner.query(`drop view score__${view}`);
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}
