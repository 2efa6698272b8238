import { type DynamicModule, RequestMethod, type Type } from '@nestjs/common';
import { MODULE_METADATA, METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ROUTE_ACCESS, type RouteAccess } from '../access/permit.js';
import type { Product } from '../product/product-part.js';

/** One route of the product and who may call it. */
export interface Route {
  readonly method: string;
  /** As the router reads it: `/api/files/:id`. */
  readonly path: string;
  /** Undefined when the route declares none; the guard refuses it. */
  readonly access: RouteAccess | undefined;
  readonly controller: Type;
  readonly handler: string;
}

/** Every route of the product, read from its declarations, sorted by path. Nothing needs to run for it. */
export function describeRoutes(product: Product): Route[] {
  const modules = new Set<Type>();
  for (const part of product) if (part.module) collect(part.module, modules);
  return [...modules]
    .flatMap((module) => metadata<Type[]>(MODULE_METADATA.CONTROLLERS, module) ?? [])
    .flatMap(routesOf)
    .sort((a, b) => a.path.localeCompare(b.path, 'en') || a.method.localeCompare(b.method, 'en'));
}

function collect(module: Type | DynamicModule, found: Set<Type>): void {
  const type = 'module' in module ? module.module : module;
  if (found.has(type)) return;
  found.add(type);
  for (const imported of metadata<(Type | DynamicModule)[]>(MODULE_METADATA.IMPORTS, type) ?? []) collect(imported, found);
}

function routesOf(controller: Type): Route[] {
  const prefix = metadata<string>(PATH_METADATA, controller) ?? '';
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((handler) => {
    const method = prototype[handler];
    if (typeof method !== 'function') return [];
    const verb = metadata<RequestMethod>(METHOD_METADATA, method);
    if (verb === undefined) return [];
    const access = metadata<RouteAccess>(ROUTE_ACCESS, method) ?? metadata<RouteAccess>(ROUTE_ACCESS, controller);
    return [
      { method: RequestMethod[verb], path: join(prefix, metadata<string>(PATH_METADATA, method) ?? ''), access, controller, handler },
    ];
  });
}

function join(...pieces: string[]): string {
  return `/${pieces
    .flatMap((piece) => piece.split('/'))
    .filter(Boolean)
    .join('/')}`;
}

function metadata<Value>(key: string, target: object): Value | undefined {
  return Reflect.getMetadata(key, target) as Value | undefined;
}
