import { type INestApplication, Injectable } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { readSettings } from '../config/settings.js';
import { ProductModule } from '../product/product.module.js';
import type { Product } from '../product/product-part.js';
import { documentAccess } from './open-api-access.js';
import { SchemaComponents } from './open-api-schemas.js';

/** The API's description, made once, when it is first asked for. */
@Injectable()
export class ApiDocument {
  private document: OpenAPIObject | undefined;
  private describe: (() => OpenAPIObject) | undefined;

  /** The running application hands itself over before it listens. */
  of(app: INestApplication, product: Product): void {
    this.describe = () => describeApi(app, product);
  }

  read(): OpenAPIObject {
    if (!this.describe) throw new Error('The application has not been handed to ApiDocument.');
    this.document ??= this.describe();
    return this.document;
  }
}

/** OpenAPI 3.0 from the same schemas that validate; each operation names its permission. */
function describeApi(app: INestApplication, product: Product): OpenAPIObject {
  const schemas = new SchemaComponents();
  const builder = new DocumentBuilder()
    .setTitle('battle-map')
    .setDescription('挂图作战 · The battle map of a sub-district office. Refusals are problem details (RFC 9457) in the reader’s language.')
    .setVersion('1');
  const document = SwaggerModule.createDocument(app, builder.build(), {
    standardSchemaConverter: (schema, { schemaType }) => schemas.convert(schema, schemaType),
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  return documentAccess(document, product, schemas);
}

/** The same document without a database, a port or a setting: nothing is instantiated. */
export async function describeApiOffline(product: Product): Promise<OpenAPIObject> {
  const settings = readSettings({});
  const app = await NestFactory.create(ProductModule.of(product, settings), new FastifyAdapter(), { preview: true, logger: ['error'] });
  return describeApi(app, product);
}
