import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Office1795500100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...PEOPLE, ...CALENDAR, ...VIEWS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of ['office__leave', 'office__post', 'office__unit']) await runner.query(`drop view ${view}`);
    for (const table of ['office_day', 'published_day', 'office_calendar', 'leave', 'post', 'group_unit_member', 'group_unit', 'unit']) {
      await runner.query(`drop table ${table}`);
    }
  }
}

const PEOPLE = [
  `create table unit (
    id uuid not null,
    name text not null,
    kind text not null,
    parent_id uuid,
    constraint pk_unit primary key (id),
    constraint uq_unit_name unique (name),
    constraint ck_unit_kind check (kind in ('internal', 'community', 'stationed')),
    constraint fk_unit_parent_id foreign key (parent_id) references unit (id)
  )`,
  `create table group_unit (
    id uuid not null,
    name text not null,
    constraint pk_group_unit primary key (id),
    constraint uq_group_unit_name unique (name)
  )`,
  `create table group_unit_member (
    group_id uuid not null,
    unit_id uuid not null,
    position integer not null,
    constraint pk_group_unit_member primary key (group_id, unit_id),
    constraint fk_group_unit_member_group_id foreign key (group_id) references group_unit (id),
    constraint fk_group_unit_member_unit_id foreign key (unit_id) references unit (id)
  )`,
  `create table post (
    id uuid not null,
    title text not null,
    unit_id uuid not null,
    email text,
    phone text,
    language text not null,
    contact boolean not null default false,
    account_id uuid,
    version integer not null default 1,
    constraint pk_post primary key (id),
    constraint uq_post_title unique (title),
    constraint ck_post_language check (language in ('zh-CN', 'en')),
    constraint fk_post_unit_id foreign key (unit_id) references unit (id),
    constraint fk_post_account_id foreign key (account_id) references account (id)
  )`,
  'create unique index uq_post_contact on post (unit_id) where contact',
  'create index ix_post_account_id on post (account_id)',
  `create table leave (
    id uuid not null,
    post_id uuid not null,
    from_date date not null,
    to_date date not null,
    substitute_post_id uuid,
    reason text not null,
    constraint pk_leave primary key (id),
    constraint uq_leave_from_date_post_id unique (post_id, from_date),
    constraint ck_leave_dates check (from_date <= to_date),
    constraint ck_leave_substitute check (substitute_post_id <> post_id),
    constraint fk_leave_post_id foreign key (post_id) references post (id),
    constraint fk_leave_substitute_post_id foreign key (substitute_post_id) references post (id)
  )`,
  'create index ix_leave_substitute_post_id on leave (substitute_post_id)',
];

const CALENDAR = [
  `create table office_calendar (
    id boolean not null default true,
    published_until date not null,
    version integer not null default 1,
    constraint pk_office_calendar primary key (id),
    constraint ck_office_calendar_once check (id)
  )`,
  `create table published_day (
    date date not null,
    kind text not null,
    name text not null,
    constraint pk_published_day primary key (date),
    constraint ck_published_day_kind check (kind in ('holiday', 'workday'))
  )`,
  `create table office_day (
    date date not null,
    kind text not null,
    name text not null,
    hours jsonb,
    constraint pk_office_day primary key (date),
    constraint ck_office_day_kind check (kind in ('holiday', 'workday'))
  )`,
];

const VIEWS = [
  'create view office__unit as select id, name, kind, parent_id from unit',
  `create view office__post as
    select post.id, post.title, post.unit_id, unit.name as unit_name, unit.kind as unit_kind, post.email, post.phone, post.language,
      post.contact, post.account_id
    from post join unit on unit.id = post.unit_id`,
  'create view office__leave as select id, post_id, from_date, to_date, substitute_post_id, reason from leave',
];
