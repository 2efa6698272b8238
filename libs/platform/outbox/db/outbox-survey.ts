import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import { type LetterOutcome, OutboxState } from '../outbox-state.js';
import { OutboxEntity } from './outbox.entity.js';

/** How the letters of one job stand. */
export interface JobCounts {
  readonly job: string;
  readonly pending: number;
  readonly leased: number;
  readonly running: number;
  readonly dead: number;
  /** Since `doneSince` of the question. */
  readonly done: number;
  /** When the oldest letter was written that has not ended; null when none waits. */
  readonly oldestUnfinishedAt: Date | null;
}

const UNFINISHED = `state in ('pending', 'leased', 'running')`;

/** Questions about the outbox as a whole; none of them changes anything. */
@Injectable()
export class OutboxSurvey extends OutboxState {
  constructor(private readonly database: Database) {
    super();
  }

  async unfinishedCount(except: readonly string[] = []): Promise<number> {
    const [row]: { count: number }[] = await this.database
      .manager()
      .query(`select count(*)::int as count from outbox where ${UNFINISHED} and not job = any($1::text[])`, [except]);
    return row?.count ?? 0;
  }

  unfinishedJobs(): Promise<{ job: string }[]> {
    return this.database.manager().query(`select distinct job from outbox where ${UNFINISHED} order by job`);
  }

  async countsByState(): Promise<ReadonlyMap<string, number>> {
    const rows: { state: string; count: number }[] = await this.database
      .manager()
      .query(`select state, count(*)::int as count from outbox where ${UNFINISHED} or state = 'dead' group by state`);
    const counts = new Map(rows.map(({ state, count }) => [state, count]));
    return new Map(['pending', 'leased', 'running', 'dead'].map((state) => [state, counts.get(state) ?? 0]));
  }

  countsByJob(doneSince: Date): Promise<JobCounts[]> {
    return this.database.manager().query(
      `select job,
         count(*) filter (where state = 'pending')::int as pending,
         count(*) filter (where state = 'leased')::int as leased,
         count(*) filter (where state = 'running')::int as running,
         count(*) filter (where state = 'dead')::int as dead,
         count(*) filter (where state = 'done')::int as done,
         min(created_at) filter (where ${UNFINISHED}) as "oldestUnfinishedAt"
       from outbox
       where ${UNFINISHED} or state = 'dead' or (state = 'done' and finished_at >= $1)
       group by job order by job`,
      [doneSince],
    );
  }

  outcomes(keys: readonly string[]): Promise<LetterOutcome[]> {
    return this.database
      .manager()
      .find(OutboxEntity, { select: { id: true, key: true, state: true, lastError: true }, where: { key: In([...keys]) } });
  }
}
