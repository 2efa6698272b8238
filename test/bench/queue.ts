import { randomUUID } from 'node:crypto';
import { type INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker } from 'bullmq';
import { z } from 'zod';
import { product } from '#libs/battle-map/product';
import { readSettings, type Settings } from '#libs/platform/config/settings';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { eventType } from '#libs/platform/events/event-type';
import { job } from '#libs/platform/queue/job';
import { eventually } from '#libs/platform/testing/eventually';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startWorking } from '../../apps/worker/src/start-working.js';

const LETTERS = 2000;
const IN_ONE_COMMIT = 50;
const SINGLES = 200;
const CONCURRENCY = 10;
const DEADLINE_MS = 120_000;

export interface QueueFigures {
  /** A backlog of 2,000 worked off, ten at once. */
  readonly jobsPerSecond: number;
  /** From the end of the call that asks (the commit, for the outbox) to the handler, one at a time, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

/** Counts calls, and tells when each came. */
@Injectable()
class Clerk {
  readonly heardAt = new Map<string, number>();

  hear(id: string): void {
    this.heardAt.set(id, performance.now());
  }
}

const happened = eventType('bench.happened', z.object({ id: z.string() }));
const onHappened = job({
  name: 'bench.on-happened',
  on: happened,
  key: ({ id }) => id,
  use: Clerk,
  run: async (clerk, { id }) => clerk.hear(id),
});

@Module({ providers: [Clerk] })
class BenchModule {}

/** Through the outbox: a commit, the relay, the bell, the lease, the handler, done. */
export async function measureOutbox(environment: Readonly<Record<string, string>>): Promise<QueueFigures> {
  const settings = readSettings({ LOG_LEVEL: 'error', WORKER_CONCURRENCY: String(CONCURRENCY), ...environment });
  const app = await createWorker(settings, [...product, { name: 'bench', module: BenchModule, jobs: [onHappened] }]);
  await app.init();
  const { heardAt } = app.get(Clerk, { strict: false });
  const write = writer(app);
  try {
    // A key is unique for ever: a second measurement on the same database needs other ones.
    const ids = Array.from({ length: LETTERS }, () => `backlog ${randomUUID()}`);
    for (let start = 0; start < LETTERS; start += IN_ONE_COMMIT) await write(ids.slice(start, start + IN_ONE_COMMIT));
    const started = performance.now();
    await startWorking(app);
    await eventually(() => heardAt.size === LETTERS, DEADLINE_MS);
    const jobsPerSecond = (LETTERS * 1000) / (performance.now() - started);
    return { jobsPerSecond, ...(await oneByOne(heardAt, (id) => write([id]))) };
  } finally {
    await app.close();
  }
}

/** The honest baseline: BullMQ alone on the same server, which keeps nothing when it is emptied. */
export async function measureBullMq(environment: Readonly<Record<string, string>>): Promise<QueueFigures> {
  const settings = readSettings(environment);
  const heardAt = new Map<string, number>();
  const { queue, work } = bullMq(settings, async (id) => void heardAt.set(id, performance.now()));
  const add = (ids: readonly string[]) =>
    queue.addBulk(ids.map((id) => ({ name: 'bench', data: { id }, opts: { removeOnComplete: true } })));
  await add(Array.from({ length: LETTERS }, (_, index) => `backlog ${index}`));
  const started = performance.now();
  const worker = work();
  try {
    await eventually(() => heardAt.size === LETTERS, DEADLINE_MS);
    const jobsPerSecond = (LETTERS * 1000) / (performance.now() - started);
    return { jobsPerSecond, ...(await oneByOne(heardAt, (id) => add([id]))) };
  } finally {
    await worker.close();
    await queue.close();
  }
}

/** The figures as lines of a table. */
export function queueRow(name: string, { jobsPerSecond, p50, p95 }: QueueFigures, baseline: QueueFigures): string {
  return [
    name.padEnd(44),
    `${jobsPerSecond.toFixed(0)} jobs/s`.padStart(12),
    `p50 ${p50.toFixed(2)} ms`.padStart(14),
    `p95 ${p95.toFixed(2)} ms`.padStart(14),
    `${(jobsPerSecond / baseline.jobsPerSecond).toFixed(3)} × BullMQ alone`.padStart(22),
  ].join('');
}

function writer(app: INestApplicationContext): (ids: readonly string[]) => Promise<void> {
  const [transactions, events] = [app.get(TransactionRunner), app.get(Events, { strict: false })];
  return (ids) =>
    transactions.run(async (tx) => {
      for (const id of ids) await events.afterCommit(tx, happened({ id }));
    });
}

async function oneByOne(
  heardAt: ReadonlyMap<string, number>,
  ask: (id: string) => Promise<unknown>,
): Promise<{ p50: number; p95: number }> {
  const waits: number[] = [];
  for (let index = 0; index < SINGLES; index++) {
    const id = `single ${randomUUID()}`;
    await ask(id);
    const asked = performance.now();
    const heard = await eventually(() => heardAt.get(id), DEADLINE_MS);
    waits.push(Math.max(0, (heard ?? Number.NaN) - asked));
  }
  waits.sort((a, b) => a - b);
  const percentile = (share: number) => waits[Math.floor(waits.length * share)] ?? Number.NaN;
  return { p50: percentile(0.5), p95: percentile(0.95) };
}

function bullMq({ REDIS_URL, DATABASE_URL }: Settings, hear: (id: string) => Promise<void>) {
  const answer = ({ data }: { readonly data: { readonly id: string } }) => hear(data.id);
  if (REDIS_URL) {
    const connection = { url: REDIS_URL, maxRetriesPerRequest: null };
    const queue = new Queue<{ id: string }>('bench', { connection });
    return { queue, work: () => new Worker<{ id: string }>('bench', answer, { connection, concurrency: CONCURRENCY }) };
  }
  const connection = { connectionString: DATABASE_URL ?? '', schema: 'bullmq', max: CONCURRENCY + 1 };
  const queue = new Queue('bench', { connection }, createPostgresBackend);
  return { queue, work: () => new Worker('bench', answer, { connection, concurrency: CONCURRENCY }, createPostgresBackend) };
}
