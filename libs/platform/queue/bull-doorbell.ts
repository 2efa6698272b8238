import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { openQueue, openWorker } from './bull-backend.js';
import { type Answering, type Bell, Doorbell } from './doorbell.js';

/** A bell that has not been taken by then is as good as lost; the letter is relayed again. */
const RING_LIMIT_MS = 5000;
const CLOSE_LIMIT_MS = 2000;
const REOPEN_AFTER_MS = 1000;

type Queue = ReturnType<typeof openQueue>;
type Worker = ReturnType<typeof openWorker>;

@Injectable()
export class BullDoorbell extends Doorbell implements OnApplicationShutdown {
  private readonly logger = new Logger('queue');
  private queue: Queue | undefined;
  private lastError = '';

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    super();
  }

  async ring(bells: readonly Bell[]): Promise<void> {
    await this.withQueue((queue) => queue.addBulk(bells.map((data) => ({ name: 'bell', data }))));
  }

  async ping(): Promise<void> {
    await this.withQueue((queue) => queue.waitUntilReady());
  }

  answer(open: (bell: Bell) => Promise<void>, concurrency: number): Answering {
    let stopped = false;
    let worker: Worker | undefined;
    const keepOpen = async () => {
      while (!stopped) {
        const opened = openWorker(this.settings, concurrency, open, this.report);
        worker = opened;
        try {
          await opened.waitUntilReady();
          return;
        } catch (error) {
          // BullMQ remembers a failed first connection for ever, so this worker would stay deaf.
          this.report(error as Error);
          await within(CLOSE_LIMIT_MS, opened.close(true)).catch(() => undefined);
          await sleep(REOPEN_AFTER_MS, undefined, { ref: false });
        }
      }
    };
    void keepOpen();
    return {
      stop: async () => {
        stopped = true;
        await worker?.close().catch(this.report);
      },
    };
  }

  async onApplicationShutdown(): Promise<void> {
    const { queue } = this;
    this.queue = undefined;
    if (queue) await within(CLOSE_LIMIT_MS, queue.close()).catch(() => undefined);
  }

  private async withQueue(use: (queue: Queue) => Promise<unknown>): Promise<void> {
    const queue = (this.queue ??= openQueue(this.settings, this.report));
    try {
      await within(RING_LIMIT_MS, use(queue));
      this.lastError = '';
    } catch (error) {
      // A queue whose first connection failed never recovers: the next bell opens another.
      if (this.queue === queue) this.queue = undefined;
      void within(CLOSE_LIMIT_MS, queue.close()).catch(() => queue.disconnect().catch(() => undefined));
      throw error;
    }
  }

  /** The queue repeats its complaint with every attempt to connect; once is enough. */
  private readonly report = (error: Error): void => {
    const text = error.message || error.name;
    if (text === this.lastError) return;
    this.lastError = text;
    this.logger.warn(`The queue is in trouble and tried again: ${text}`);
  };
}

async function within<Answer>(ms: number, work: Promise<Answer>): Promise<Answer> {
  const done = new AbortController();
  const late = sleep(ms, undefined, { signal: done.signal, ref: false }).then(() => {
    throw new Error(`no answer within ${ms} ms`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
    late.catch(() => undefined);
    work.catch(() => undefined);
  }
}
