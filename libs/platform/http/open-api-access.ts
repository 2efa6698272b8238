import type { OpenAPIObject } from '@nestjs/swagger';
import type { Product } from '../product/product-part.js';
import type { SchemaComponents } from './open-api-schemas.js';
import { Problem } from './problem.js';
import { describeRoutes, type Route } from './routes.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & Record<`x-${string}`, unknown>;

const WRITING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const problem = { $ref: '#/components/responses/Problem' };

/** Says beside each operation who may call it and how it refuses. */
export function documentAccess(document: OpenAPIObject, product: Product, schemas: SchemaComponents): OpenAPIObject {
  const converted = schemas.convert(Problem, 'output');
  for (const route of describeRoutes(product)) {
    const operation = operationOf(document, route);
    if (operation) describeOperation(operation, route);
  }
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, ...(converted?.components as Record<string, object>) },
      responses: {
        Problem: { description: 'Refused.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
      },
    },
  };
}

function operationOf(document: OpenAPIObject, route: Route): Operation | undefined {
  const path = document.paths[route.path.replace(/:([A-Za-z]+)/g, '{$1}')];
  return (path as Record<string, Operation> | undefined)?.[route.method.toLowerCase()];
}

function describeOperation(operation: Operation, route: Route): void {
  const { access } = route;
  operation['x-permission'] = accessInWords(route);
  for (const status of refusalsOf(route)) operation.responses[status] ??= problem;
  operation.responses['default'] ??= problem;
  if (WRITING.has(route.method) && access?.kind !== 'public') {
    operation.parameters = [
      ...(operation.parameters ?? []),
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        description: 'Sent again with the same key, the request is answered as before and nothing is done twice.',
        schema: { type: 'string', maxLength: 100 },
      },
    ];
  }
}

function refusalsOf(route: Route): string[] {
  const writes = WRITING.has(route.method);
  return [
    '400',
    ...(route.access?.kind === 'public' ? [] : ['401', '403']),
    ...(route.path.includes(':') ? ['404'] : []),
    ...(writes ? ['409', '422'] : []),
  ];
}

/** The permission, `signed in`, or why the route is open to everybody. */
export function accessInWords({ access }: Route): string {
  if (!access) return 'refused';
  if (access.kind === 'permission') return access.permission;
  return access.kind === 'signed-in' ? 'signed in' : `public: ${access.because}`;
}
