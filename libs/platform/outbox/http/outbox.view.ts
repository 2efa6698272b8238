import type { Declarations } from '../../queue/declarations.js';
import type { OutboxEntity } from '../db/outbox.entity.js';
import type { JobCounts } from '../db/outbox-survey.js';
import type { DeadLetterDetail, DeadLetterView, JobView } from './outbox.schema.js';

export function toDeadLetterView(letter: OutboxEntity): DeadLetterView {
  const { id, key, job, eventType, attempts, correlationId } = letter;
  return {
    id,
    key,
    job,
    eventType,
    attempts,
    error: letter.lastError ?? '',
    correlationId,
    actor: letter.actor ?? null,
    createdAt: letter.createdAt.toISOString(),
    diedAt: (letter.finishedAt ?? letter.createdAt).toISOString(),
  };
}

export function toDeadLetterDetail(letter: OutboxEntity): DeadLetterDetail {
  return { ...toDeadLetterView(letter), payload: letter.payload };
}

/** Every declared job and tick, also those without letters, then those that only old letters know. */
export function toJobViews({ jobs, ticks }: Pick<Declarations, 'jobs' | 'ticks'>, counts: readonly JobCounts[]): JobView[] {
  const countsOf = new Map(counts.map((count) => [count.job, count]));
  const declared = [
    ...jobs.map(({ name, on }) => ({ name, kind: 'job' as const, wakes: on.type })),
    ...ticks.map(({ name, cron }) => ({ name, kind: 'tick' as const, wakes: cron })),
  ];
  const known = new Set(declared.map(({ name }) => name));
  const unknown = counts.filter(({ job }) => !known.has(job)).map(({ job }) => ({ name: job, kind: 'unknown' as const, wakes: null }));
  return [...declared, ...unknown].map((job) => {
    const count = countsOf.get(job.name);
    return {
      ...job,
      pending: count?.pending ?? 0,
      leased: count?.leased ?? 0,
      running: count?.running ?? 0,
      dead: count?.dead ?? 0,
      doneLastDay: count?.done ?? 0,
      oldestUnfinishedAt: count?.oldestUnfinishedAt?.toISOString() ?? null,
    };
  });
}
