import type { INestApplicationContext } from '@nestjs/common';
import { OutboxWorker } from '#libs/platform/outbox/outbox-worker';
import { TickLoop } from '#libs/platform/ticks/tick-loop';

/** Makes a process a worker: it answers the outbox and rings the ticks, until the application is closed. */
export async function startWorking(app: INestApplicationContext): Promise<void> {
  await app.init();
  await app.get(OutboxWorker, { strict: false }).start();
  app.get(TickLoop, { strict: false }).start();
}
