import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../config/settings.js';
import { PRODUCT, type Product, type ProductPart } from '../product/product-part.js';
import { APP_ROLE, createDataSource } from './data-source.js';
import { Database } from './database.js';
import { databaseMessages } from './messages.js';
import { Foundation1795446000000 } from './migrations/1795446000000-foundation.js';
import { TransactionRunner } from './transaction.js';

@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [SETTINGS, PRODUCT],
      useFactory: (settings: Settings, product: Product) =>
        createDataSource({ url: settings.DATABASE_URL!, product, pool: settings.DATABASE_POOL, role: APP_ROLE }).initialize(),
    },
    Database,
    { provide: TransactionRunner, useExisting: Database },
  ],
  exports: [Database, TransactionRunner],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

export const databasePart: ProductPart = {
  name: 'database',
  module: DatabaseModule,
  migrations: [Foundation1795446000000],
  messages: databaseMessages,
};
