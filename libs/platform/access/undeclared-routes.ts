import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { describeRoutes } from '../http/routes.js';
import { PRODUCT, type Product } from '../product/product-part.js';

/** At boot: names every route that nobody can call because it does not say who may. */
@Injectable()
export class UndeclaredRoutes implements OnApplicationBootstrap {
  private readonly logger = new Logger('access');

  constructor(@Inject(PRODUCT) private readonly product: Product) {}

  onApplicationBootstrap(): void {
    for (const { method, path } of this.list()) {
      this.logger.error(`${method} ${path} declares neither @Permit, @SignedIn nor @Public: every call is refused.`);
    }
  }

  list(): { readonly method: string; readonly path: string }[] {
    return describeRoutes(this.product)
      .filter((route) => route.access === undefined)
      .map(({ method, path }) => ({ method, path }));
  }
}
