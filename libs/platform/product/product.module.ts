import { type DynamicModule, Module } from '@nestjs/common';
import { SettingsModule } from '../config/settings.module.js';
import type { Settings } from '../config/settings.js';
import { PRODUCT, type Product } from './product-part.js';

@Module({})
export class ProductTokenModule {
  static with(product: Product): DynamicModule {
    return { module: ProductTokenModule, global: true, providers: [{ provide: PRODUCT, useValue: product }], exports: [PRODUCT] };
  }
}

/** The root of every process: settings, the product's list of parts, and each part's module in order. */
@Module({})
export class ProductModule {
  static of(product: Product, settings: Settings): DynamicModule {
    return {
      module: ProductModule,
      imports: [SettingsModule.with(settings), ProductTokenModule.with(product), ...product.flatMap((part) => part.module ?? [])],
    };
  }
}
