import { explainBootFailure, terminalLanguage } from '#libs/platform/boot/boot-failure';
import { requireFreePort } from '#libs/platform/boot/port';
import { prepareDatabase } from '#libs/platform/boot/prepare-database';
import { readSettings } from '#libs/platform/config/settings';
import type { Product } from '#libs/platform/product/product-part';
import { createApi } from './create-api.js';
import { listenApi } from './listen-api.js';

/** An API as a process of its own: settings, migrations, port, and an orderly end on a signal or when its parent is gone. */
export async function runApi(product: Product, environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const fail = (error: unknown) => {
    const { text, exitCode } = explainBootFailure(error, product, terminalLanguage(environment));
    process.stderr.write(`${text}\n`);
    process.exit(exitCode);
  };
  try {
    const settings = readSettings(environment);
    await requireFreePort(settings.PORT, settings.HOST);
    await prepareDatabase(settings, product);
    const app = await createApi(settings, product);
    const stop = () => void app.close().then(() => process.exit(0), fail);
    for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, stop);
    const address = await listenApi(app, settings);
    process.stdout.write(`${address}\n`);
    process.send?.({ ready: true, address });
  } catch (error) {
    fail(error);
  }
}
