import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { workOf } from '#libs/platform/http/request-work';
import { runInContext } from '#libs/platform/telemetry/context';
import type { Metrics } from '#libs/platform/telemetry/metrics';

/** What a supervisor asks every few seconds is counted, and not written down. */
const QUIET = /^\/(health|metrics)\b/;

/** One line for each request: route pattern, status, duration; never the query, never a body. */
export function logRequests(fastify: FastifyInstance, metrics: Metrics): void {
  const logger = new Logger('http');
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
    const { statusCode: status } = reply;
    metrics.requestEnded(method, route, status, reply.elapsedTime / 1000);
    if (!QUIET.test(route)) {
      const facts = { message: `${method} ${route} ${status}`, method, route, status, ms: Math.round(reply.elapsedTime) };
      runInContext(workOf(request), () => logger.log(facts));
    }
    done();
  });
}
