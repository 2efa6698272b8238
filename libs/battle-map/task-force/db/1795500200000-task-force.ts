import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TaskForce1795500200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_force (
        id uuid not null,
        code text not null,
        name text not null,
        head_post_id uuid not null,
        leader_post_id uuid,
        lead_unit_id uuid,
        constraint pk_task_force primary key (id),
        constraint uq_task_force_code unique (code),
        constraint fk_task_force_head_post_id foreign key (head_post_id) references post (id),
        constraint fk_task_force_leader_post_id foreign key (leader_post_id) references post (id),
        constraint fk_task_force_lead_unit_id foreign key (lead_unit_id) references unit (id)
      )`);
    await runner.query('create index ix_task_force_head_post_id on task_force (head_post_id)');
    await runner.query('create index ix_task_force_leader_post_id on task_force (leader_post_id)');
    await runner.query(`
      create table task_force_member (
        force_id uuid not null,
        post_id uuid not null,
        constraint pk_task_force_member primary key (force_id, post_id),
        constraint fk_task_force_member_force_id foreign key (force_id) references task_force (id),
        constraint fk_task_force_member_post_id foreign key (post_id) references post (id)
      )`);
    await runner.query(`
      create table task_force_unit (
        force_id uuid not null,
        unit_id uuid not null,
        constraint pk_task_force_unit primary key (force_id, unit_id),
        constraint fk_task_force_unit_force_id foreign key (force_id) references task_force (id),
        constraint fk_task_force_unit_unit_id foreign key (unit_id) references unit (id)
      )`);
    await runner.query(
      'create view task_force__force as select id, code, name, head_post_id, leader_post_id, lead_unit_id from task_force',
    );
    await runner.query('create view task_force__member as select force_id, post_id from task_force_member');
    await runner.query('create view task_force__supporting_unit as select force_id, unit_id from task_force_unit');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of ['supporting_unit', 'member', 'force']) await runner.query(`drop view task_force__${view}`);
    for (const table of ['task_force_unit', 'task_force_member', 'task_force']) await runner.query(`drop table ${table}`);
  }
}
