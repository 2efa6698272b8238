import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { inOneOrder } from '../../database/schema.js';
import { PRODUCT, type Product } from '../../product/product-part.js';

@Injectable()
export class SchemaCheck {
  constructor(
    private readonly database: Database,
    @Inject(PRODUCT) private readonly product: Product,
  ) {}

  /** @throws Error when the database cannot be asked. */
  async reach(): Promise<void> {
    await this.database.manager().query('select 1');
  }

  /** @throws Error when the newest migration of the program has not run, or the database cannot be asked. */
  async requireHead(): Promise<void> {
    const head = inOneOrder(this.product.flatMap((part) => [...(part.migrations ?? [])])).at(-1);
    const rows: unknown[] = await this.database.manager().query('select 1 from schema_migration where name = $1', [head?.name]);
    if (rows.length === 0) throw new Error(`The migration ${head?.name} has not run.`);
  }
}
