import { accessInWords } from '#libs/platform/http/open-api-access';
import { describeRoutes } from '#libs/platform/http/routes';
import type { Product } from '#libs/platform/product/product-part';

/** The table of `docs/routes.md`: every route and who may call it. */
export function routesTable(product: Product): string {
  const rows = describeRoutes(product).map((route) => `| ${route.method} | \`${route.path}\` | ${accessInWords(route)} |`);
  return [
    '# Routes',
    '',
    'Every route of the API and who may call it, generated from the declarations beside the routes by',
    '`UPDATE_ROUTES=true npm test -- test/scenarios/routes`; the same test fails when this table is stale. A route that declares',
    'nothing is refused.',
    '',
    '| Method | Path | Who may call it |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
