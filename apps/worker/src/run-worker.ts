import { explainBootFailure, terminalLanguage } from '#libs/platform/boot/boot-failure';
import { prepareDatabase } from '#libs/platform/boot/prepare-database';
import { readSettings } from '#libs/platform/config/settings';
import type { Product } from '#libs/platform/product/product-part';
import { createWorker } from './create-worker.js';
import { startWorking } from './start-working.js';

/** A worker as a process of its own: settings, migrations, work, and an orderly end on a signal or when its parent is gone. */
export async function runWorker(product: Product, environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const fail = (error: unknown) => {
    const { text, exitCode } = explainBootFailure(error, product, terminalLanguage(environment));
    process.stderr.write(`${text}\n`);
    process.exit(exitCode);
  };
  try {
    const settings = readSettings(environment);
    await prepareDatabase(settings, product);
    const app = await createWorker(settings, product);
    const stop = () => void app.close().then(() => process.exit(0), fail);
    for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, stop);
    await startWorking(app);
    process.send?.({ ready: true });
  } catch (error) {
    fail(error);
  }
}
