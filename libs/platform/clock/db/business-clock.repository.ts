import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import { BusinessClockEntity } from './business-clock.entity.js';

/** Business time runs `offsetMs` ahead of real time, or stands. */
export interface ClockReading {
  readonly offsetMs: number;
  readonly standsAt: Date | null;
  /** True for the sample office, false for a real one, null while neither has been decided. */
  readonly sample: boolean | null;
}

@Injectable()
export class BusinessClockRepository {
  constructor(private readonly database: Database) {}

  async read(): Promise<ClockReading> {
    // Asked at the start of every request and every job, so not as an entity.
    const [row]: ClockReading[] = await this.database
      .manager()
      .query('select offset_ms::float8 as "offsetMs", stands_at as "standsAt", sample from business_clock');
    if (!row) throw new Error('The table business_clock has lost its one row.');
    return row;
  }

  /** One or the other from now on. @returns false when it has been made the sample office before. */
  async decide(tx: Transaction, sample: boolean): Promise<boolean> {
    const [, count]: [unknown[], number] = await this.database
      .manager(tx)
      .query('update business_clock set sample = $1 where sample is not true', [sample]);
    return count > 0;
  }

  /** The sample office from now on; its time runs from there. */
  async decideSample(tx: Transaction, at: Date, realTime: Date): Promise<void> {
    const offsetMs = String(at.getTime() - realTime.getTime());
    await this.database.manager(tx).update(BusinessClockEntity, { id: true }, { sample: true, offsetMs, standsAt: null });
  }

  /** Stops the clock there. */
  async stand(tx: Transaction, at: Date): Promise<void> {
    await this.database.manager(tx).update(BusinessClockEntity, { id: true }, { standsAt: at });
  }

  /** Lets the clock run on from where it stands, if it does. */
  async runOn(tx: Transaction, realTime: Date): Promise<void> {
    const manager = this.database.manager(tx);
    const { standsAt } = await manager.findOneOrFail(BusinessClockEntity, { where: { id: true }, lock: { mode: 'pessimistic_write' } });
    if (!standsAt) return;
    const offsetMs = String(standsAt.getTime() - realTime.getTime());
    await manager.update(BusinessClockEntity, { id: true }, { offsetMs, standsAt: null });
  }
}
