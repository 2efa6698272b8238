import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Sample1795600020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sample_light (
        task_id uuid not null,
        at timestamptz not null,
        light text not null,
        because text not null,
        params jsonb not null,
        constraint pk_sample_light primary key (task_id, at),
        constraint fk_sample_light_task_id foreign key (task_id) references task (id)
      )`);
    await runner.query('create index ix_sample_light_at on sample_light (at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sample_light');
  }
}
