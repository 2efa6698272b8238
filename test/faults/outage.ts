import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { eventually } from '#libs/platform/testing/eventually';
import { posted, productCalling } from '../processes/endpoint.js';
import type { TestDatabase } from '../support/database.js';
import { type RecordingEndpoint, startEndpoint } from '../support/endpoint.js';
import { createTestWorker } from '../support/worker.js';
import { WorkerProcess } from '../support/worker-process.js';

const CONCURRENCY = 5;

/** What a worker has in hand: a place more than its setting says, for the job that moves the clock, where nobody has decided that it stands. */
export const IN_HAND = CONCURRENCY + 1;

/** One of two servers on which bells may ring; `flush` empties every queue. */
export interface Backend {
  readonly settings: Readonly<Record<string, string>>;
  flush(): Promise<void>;
}

/** A writing process, an endpoint that counts, and workers that may be killed. */
export class Outage {
  /** Letters whose transaction was reported as committed. */
  readonly accepted: string[] = [];
  private readonly ever: WorkerProcess[] = [];

  private constructor(
    readonly endpoint: RecordingEndpoint,
    private readonly writer: INestApplicationContext,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async prepare(database: Pick<TestDatabase, 'appUrl' | 'ownerUrl'>, backend: Backend): Promise<Outage> {
    const endpoint = await startEndpoint();
    const settings = {
      OUTBOX_POLL_MS: '200',
      OUTBOX_LEASE_SECONDS: '2',
      OUTBOX_BACKOFF_MS: '200',
      OUTBOX_MAX_ATTEMPTS: '20',
      WORKER_CONCURRENCY: String(CONCURRENCY),
      LOG_LEVEL: 'log',
      LOG_FORMAT: 'json',
      ...backend.settings,
    };
    const writer = await createTestWorker(database as TestDatabase, productCalling(endpoint.url), { ...settings, LOG_LEVEL: 'fatal' });
    await writer.init();
    const environment = {
      ...settings,
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      FAULTS_ENDPOINT: endpoint.url,
    };
    return new Outage(endpoint, writer, environment);
  }

  async startWorker(): Promise<WorkerProcess> {
    const worker = await WorkerProcess.start(this.environment);
    this.ever.push(worker);
    return worker;
  }

  /** A transaction that writes one letter. @throws what the database says when it does not commit. */
  async write(id: string): Promise<void> {
    await this.writer.get(TransactionRunner).run((tx) => this.writer.get(Events, { strict: false }).afterCommit(tx, posted({ id })));
    this.accepted.push(id);
  }

  /** How many of the accepted letters have arrived. */
  arrived(): number {
    const there = new Set(this.endpoint.posted);
    return this.accepted.filter((id) => there.has(id)).length;
  }

  /** Arrivals beyond the first of each letter. */
  doubles(): string[] {
    const letters = this.endpoint.posted.filter((id) => !id.startsWith('slot '));
    return letters.filter((id, index) => letters.indexOf(id) !== index);
  }

  slots(): string[] {
    return this.endpoint.posted.filter((id) => id.startsWith('slot '));
  }

  /** The doubles that no worker's log tells of. */
  unexplained(): string[] {
    const log = this.ever.map((worker) => worker.log).join('\n');
    return this.doubles().filter((id) => !log.includes(`"delivery begun again","key":"faults.on-posted:${id}"`));
  }

  /** Deliveries that a worker began and never said the end of, because it was killed in the middle. */
  brokenOff(): number {
    const said = (worker: WorkerProcess, step: RegExp) => worker.log.match(step)?.length ?? 0;
    const open = (worker: WorkerProcess) => said(worker, /delivery begun/g) - said(worker, /delivery (done|failed|dead|broken)/g);
    return this.ever.reduce((sum, worker) => sum + open(worker), 0);
  }

  /** Deliveries that went on after another worker could take their letter: a process that the machine let wait longer than its lease. */
  leasesLost(): number {
    return this.ever.reduce((sum, worker) => sum + (worker.log.match(/delivery \w+ after its lease was lost/g)?.length ?? 0), 0);
  }

  /** How many letters, and ticks, nobody has brought to their end. */
  async unfinished(): Promise<number> {
    const open = `select from outbox where state in ('pending', 'leased', 'running')`;
    return (await this.writer.get(Database, { strict: false }).manager().query<object[]>(open)).length;
  }

  allArrived(deadlineMs: number): Promise<boolean> {
    return eventually(() => this.arrived() === this.accepted.length, deadlineMs);
  }

  async stop(): Promise<void> {
    for (const worker of this.ever) await worker.kill();
    await this.writer.close();
    await this.endpoint.stop();
  }
}
