import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, Not } from 'typeorm';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { offsetOf, type Page, type PageQuery } from '#libs/platform/http/paging';
import type { Death } from '#libs/platform/queue/job';
import { LIVE_STATES, type RunProgress, type RunState, stateOf } from '../domain/ledger-run.js';
import { LedgerRunEntity } from './ledger-run.entity.js';

export type LedgerRun = LedgerRunEntity;

/** What a list shows: everything but the report. */
const LISTED = [
  ...(['id', 'kind', 'ledgerFileId', 'peopleFileId', 'planFileId', 'planTarget', 'fileName', 'state', 'phase', 'done', 'total'] as const),
  ...(['askedByAccountId', 'askedBy', 'askedAt', 'startedAt', 'finishedAt', 'cancelAsked', 'failure', 'reportForgotten'] as const),
];
export type ListedRun = Pick<LedgerRun, (typeof LISTED)[number]>;

export type NewRun = Pick<
  LedgerRun,
  'id' | 'kind' | 'ledgerFileId' | 'peopleFileId' | 'planFileId' | 'planTarget' | 'fileName' | 'askedByAccountId' | 'askedBy' | 'askedAt'
>;

/** Runs as they stand. A run that is over is never changed: every statement asks for the states from which it leads on. */
@Injectable()
export class LedgerRunRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, run: NewRun): Promise<void> {
    await this.database.manager(tx).insert(LedgerRunEntity, run);
  }

  find(id: string): Promise<LedgerRun | null> {
    return this.database.manager().findOneBy(LedgerRunEntity, { id });
  }

  async list({ page, size, sort }: PageQuery<'askedAt'>): Promise<Page<ListedRun>> {
    const [items, total] = await this.database.manager().findAndCount(LedgerRunEntity, {
      select: Object.fromEntries(LISTED.map((column) => [column, true])),
      order: { askedAt: sort.descending ? 'desc' : 'asc', id: 'asc' },
      skip: offsetOf({ page, size }),
      take: size,
    });
    return { items, page, size, total };
  }

  /** From the start, be it the first time or after a worker that ended. @returns null when there is nothing to do any more. */
  async begin(tx: Transaction, id: string, now: Date): Promise<LedgerRun | null> {
    const manager = this.database.manager(tx);
    const run = await manager.findOne(LedgerRunEntity, {
      where: { id, state: In([...LIVE_STATES, 'failed']) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!run) return null;
    const begun = {
      state: 'reading',
      phase: 'rows',
      done: 0,
      total: null,
      startedAt: run.startedAt ?? now,
      finishedAt: null,
      failure: null,
    } as const;
    await manager.update(LedgerRunEntity, { id }, begun);
    return { ...run, ...begun };
  }

  /** @returns false when somebody called it off, or it is over. */
  async progress(tx: Transaction, id: string, { phase, done, total }: RunProgress): Promise<boolean> {
    const where = { id, state: In([...LIVE_STATES]), cancelAsked: false };
    const { affected } = await this.database.manager(tx).update(LedgerRunEntity, where, { state: stateOf(phase), phase, done, total });
    return affected === 1;
  }

  /** @returns false when somebody called it off, or it is over: then nothing is changed. */
  async finish(tx: Transaction, id: string, state: RunState, now: Date, report: LedgerRun['report']): Promise<boolean> {
    const where = { id, state: In([...LIVE_STATES]), cancelAsked: false };
    const { affected } = await this.database.manager(tx).update(LedgerRunEntity, where, { state, finishedAt: now, report });
    return affected === 1;
  }

  /** @returns false when somebody called it off, or it is over. */
  async fail(tx: Transaction, id: string, now: Date, failure: Death): Promise<boolean> {
    const where = { id, state: In([...LIVE_STATES]), cancelAsked: false };
    return (await this.database.manager(tx).update(LedgerRunEntity, where, { state: 'failed', finishedAt: now, failure })).affected === 1;
  }

  /** Reports of what was over before a moment are forgotten; the runs and the history of imports stay. @returns how many. */
  async forgetReports(tx: Transaction, finishedBefore: Date): Promise<number> {
    const where = { finishedAt: LessThan(finishedBefore), report: Not(IsNull()) };
    return (await this.database.manager(tx).update(LedgerRunEntity, where, { report: null, reportForgotten: true })).affected ?? 0;
  }

  /** Calls off what is live. @returns false when there is no such run. */
  async askToCancel(tx: Transaction, id: string): Promise<boolean> {
    const where = { id, state: In([...LIVE_STATES]) };
    return (await this.database.manager(tx).update(LedgerRunEntity, where, { cancelAsked: true })).affected === 1;
  }

  /** Ends what was called off: what waits at once, what is under way when it leaves. */
  async cancel(tx: Transaction, id: string, from: readonly RunState[], now: Date): Promise<boolean> {
    const where = { id, state: In([...from]), cancelAsked: true };
    return (await this.database.manager(tx).update(LedgerRunEntity, where, { state: 'cancelled', finishedAt: now })).affected === 1;
  }
}
