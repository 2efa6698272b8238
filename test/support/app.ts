import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { product as wholeProduct } from '#libs/battle-map/product';
import type { Product } from '#libs/platform/product/product-part';
import { createApi } from '../../apps/api/src/create-api.js';
import type { TestDatabase } from './database.js';
import { testSettings } from './settings.js';

/** The real API on a suite's own database, not listening: `app.inject({ method, url, … })`. Close it in `afterAll`. */
export async function startTestApp(
  database: TestDatabase,
  overrides: Readonly<Record<string, string>> = {},
  product: Product = wholeProduct,
): Promise<NestFastifyApplication> {
  const app = await createApi(testSettings(database, overrides), product);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
