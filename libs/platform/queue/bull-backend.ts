import { createPostgresBackend, Queue, type QueueOptions, Worker, type WorkerOptions } from 'bullmq';
import type { Settings } from '../config/settings.js';
import { APP_ROLE } from '../database/data-source.js';
import { HeardClient } from '../database/heard-client.js';
import type { Bell } from './doorbell.js';
import { QUEUE_SCHEMA } from './migrate-queue-schema.js';

const QUEUE = 'outbox-bells';

/** BullMQ gives itself this many connections beside the one on which it listens; a queue that only rings needs few. */
const RINGING_CONNECTIONS = 2;

type Ringing = Pick<Queue<Bell, void>, 'addBulk' | 'waitUntilReady' | 'close' | 'disconnect'>;
type Listening = Pick<Worker<Bell, void>, 'waitUntilReady' | 'close' | 'disconnect'>;

/** Opens the queue for ringing: on Redis when REDIS_URL is set, otherwise in the program's own database. */
export function openQueue(settings: Settings, onError: (error: Error) => void): Ringing {
  const options = { defaultJobOptions: { removeOnComplete: true, removeOnFail: true } } satisfies Partial<QueueOptions>;
  if (settings.REDIS_URL) {
    // Without the offline queue a bell fails at once while Redis is away, instead of waiting for it.
    const connection = { ...redis(settings.REDIS_URL), enableOfflineQueue: false };
    return new Queue<Bell, void>(QUEUE, { ...options, connection }).on('error', onError);
  }
  const connection = postgres(settings, RINGING_CONNECTIONS);
  return new Queue(QUEUE, { ...options, connection }, createPostgresBackend).on('error', onError);
}

/** Opens a worker on the queue. What `open` throws is not tried again here: the outbox knows when. */
export function openWorker(
  settings: Settings,
  concurrency: number,
  open: (bell: Bell) => Promise<void>,
  onError: (error: Error) => void,
): Listening {
  const answer = ({ data }: { readonly data: Bell }) => open(data);
  const options = { concurrency, runRetryDelay: 1000 } satisfies Partial<WorkerOptions>;
  if (settings.REDIS_URL) {
    return new Worker<Bell, void>(QUEUE, answer, { ...options, connection: redis(settings.REDIS_URL) }).on('error', onError);
  }
  const connection = postgres(settings, Math.min(concurrency, 10) + 1);
  return new Worker(QUEUE, answer, { ...options, connection }, createPostgresBackend).on('error', onError);
}

function redis(url: string) {
  return { url, maxRetriesPerRequest: null, retryStrategy: (times: number) => Math.min(times * 100, 1000) };
}

function postgres(settings: Settings, max: number) {
  return {
    connectionString: settings.DATABASE_URL ?? '',
    schema: QUEUE_SCHEMA,
    options: `-c role=${APP_ROLE}`,
    application_name: 'battle-map queue',
    Client: HeardClient,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    max,
  };
}
