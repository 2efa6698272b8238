import { AbstractLogger, DataSource } from 'typeorm';
import type { Product } from '../product/product-part.js';
import { HeardClient } from './heard-client.js';
import { SnakeNaming } from './naming.js';
import { inOneOrder } from './schema.js';

/** The role with which the program works: it owns nothing and may neither change nor delete audit rows. */
export const APP_ROLE = 'battle_map_app';

/** TypeORM prints some failures before it throws them; whoever catches them says what they mean. */
class Quiet extends AbstractLogger {
  protected override writeLog(): void {
    return;
  }
}

interface Connection {
  readonly url: string;
  readonly product: Product;
  readonly pool?: number;
  /** Session role; the owner's connection for migrations has none. */
  readonly role?: string;
}

export function createDataSource({ url, product, pool = 10, role }: Connection): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: product.flatMap((part) => [...(part.entities ?? [])]),
    migrations: inOneOrder(product.flatMap((part) => [...(part.migrations ?? [])])),
    migrationsTableName: 'schema_migration',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logger: new Quiet(),
    installExtensions: false,
    poolSize: pool,
    applicationName: 'battle-map',
    extra: { ...(role ? { options: `-c role=${role}` } : {}), Client: HeardClient, keepAlive: true, connectionTimeoutMillis: 10_000 },
    poolErrorHandler: () => undefined,
  });
}
