import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Settings } from '#libs/platform/config/settings';
import type { Product } from '#libs/platform/product/product-part';
import { WorkLogger } from '#libs/platform/telemetry/work-logger';
import { ProductModule } from '#libs/platform/product/product.module';

/** A worker of a product, wired and not yet working. The caller owns it and closes it. */
export function createWorker(settings: Settings, product: Product): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(ProductModule.of(product, settings), {
    abortOnError: false,
    logger: new WorkLogger(settings),
  });
}
