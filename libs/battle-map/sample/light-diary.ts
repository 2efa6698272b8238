import { Injectable } from '@nestjs/common';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { BattleMap } from '../map/contract.js';
import { LightDiaryRepository } from './db/light-diary.repository.js';

/** The lights as the map shows them, written down where one differs from what was written last. */
@Injectable()
export class LightDiary {
  constructor(
    private readonly map: BattleMap,
    private readonly rows: LightDiaryRepository,
    private readonly clock: BusinessClock,
  ) {}

  async record(tx: Transaction): Promise<void> {
    const last = await this.rows.latest(tx);
    const changed = (await this.map.lights(tx)).filter(({ taskId, light }) => last.get(taskId) !== light);
    await this.rows.add(tx, this.clock.now(), changed);
  }
}
