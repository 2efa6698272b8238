import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RunningBusinessClock } from '../clock/running-clocks.js';
import type { Language } from '../i18n/messages.js';
import { preferredLanguage } from '../i18n/accept-language.js';
import { runInContext, type WorkContext } from '../telemetry/context.js';

export const CORRELATION_HEADER = 'x-correlation-id';

/** What we accept from outside; anything else in a log line would be a way to forge lines. */
const CORRELATION_ID = /^[A-Za-z0-9._-]{8,64}$/;

const works = new WeakMap<object, WorkContext>();

/** The context in which a request runs. Errors before the first hook find a new one. */
export function workOf(request: FastifyRequest): WorkContext {
  const known = works.get(request.raw);
  if (known) return known;
  const work = newWork(request);
  works.set(request.raw, work);
  return work;
}

function newWork(request: FastifyRequest, fallback?: Language): WorkContext {
  const given = request.headers[CORRELATION_HEADER];
  const language = preferredLanguage(request.headers['accept-language']) ?? fallback;
  return {
    correlationId: typeof given === 'string' && CORRELATION_ID.test(given) ? given : randomUUID(),
    address: request.ip,
    ...(language ? { language } : {}),
  };
}

/**
 * Every request runs in a context of its own, from its first hook to its answer, and says its correlation id.
 * Entered twice: reading a body continues where the socket's events began, outside the first context.
 */
export function runRequestsInContext(fastify: FastifyInstance, clock: RunningBusinessClock, fallback: Language): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const work = newWork(request, fallback);
    works.set(request.raw, work);
    reply.header(CORRELATION_HEADER, work.correlationId);
    runInContext(work, done);
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    runInContext(workOf(request), () => void clock.sync().then(() => done(), done));
  });
}
