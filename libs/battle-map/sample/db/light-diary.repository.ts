import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { Light, TaskLight } from '../../map/contract.js';
import { SampleLightEntity } from './sample-light.entity.js';

@Injectable()
export class LightDiaryRepository {
  constructor(private readonly database: Database) {}

  /** What was written last, by task. */
  async latest(tx: Transaction): Promise<ReadonlyMap<string, Light>> {
    const rows: { id: string; light: Light }[] = await this.database
      .manager(tx)
      .query('select distinct on (task_id) task_id as id, light from sample_light order by task_id, at desc');
    return new Map(rows.map(({ id, light }) => [id, light]));
  }

  async add(tx: Transaction, at: Date, lights: readonly TaskLight[]): Promise<void> {
    if (lights.length === 0) return;
    const rows = lights.map(({ taskId, light, why }) => ({ taskId, at, light, because: why.because, params: why.params }));
    await this.database.manager(tx).createQueryBuilder().insert().into(SampleLightEntity).values(rows).orIgnore().execute();
  }
}
