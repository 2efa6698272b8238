import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RunningBusinessClock } from '#libs/platform/clock/running-clocks';
import type { Settings } from '#libs/platform/config/settings';
import { ApiDocument } from '#libs/platform/http/open-api';
import { ProblemFilter } from '#libs/platform/http/problem.filter';
import { runRequestsInContext } from '#libs/platform/http/request-work';
import { acceptUploads } from '#libs/platform/http/upload';
import type { Product } from '#libs/platform/product/product-part';
import { Metrics } from '#libs/platform/telemetry/metrics';
import { WorkLogger } from '#libs/platform/telemetry/work-logger';
import { ProductModule } from '#libs/platform/product/product.module';
import { compressAnswers } from './compress.js';
import { logRequests } from './log-requests.js';
import { limitRequests, sendSafeHeaders } from './protect.js';
import { builtWeb, serveWeb } from './serve-web.js';

/** JSON larger than this, in bytes, is refused; files have a route of their own. */
const BODY_LIMIT = 2 ** 20;

export interface ApiOptions {
  /** Folder of the built web; left out, where the build puts it. */
  readonly web?: string;
}

/** The API of a product, wired and not yet listening. The caller owns it and closes it. */
export async function createApi(
  settings: Settings,
  product: Product,
  { web = builtWeb() }: ApiOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: settings.TRUST_PROXY,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    // An address that cannot be decoded never reaches a route, nor the filter on its own.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => app.get(ProblemFilter).answer(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ProductModule.of(product, settings), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new WorkLogger(settings),
  });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  runRequestsInContext(fastify, app.get(RunningBusinessClock), settings.LANGUAGE_DEFAULT);
  logRequests(fastify, app.get(Metrics));
  await sendSafeHeaders(fastify, settings);
  await limitRequests(fastify, settings);
  compressAnswers(fastify);
  await acceptUploads(fastify, settings.UPLOAD_MAX_MB);
  await serveWeb(fastify, web);
  app.get(ApiDocument).of(app, product);
  return app;
}
