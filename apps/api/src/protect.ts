import { createHash } from 'node:crypto';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Settings } from '#libs/platform/config/settings';

/** Behind one address there may be a whole office; one browser never needs as much. */
const BROWSERS_PER_ADDRESS = 20;

/** Supervisors ask often, and must never be told to wait. */
const UNLIMITED = /^\/(health|metrics)(\/|$|\?)/;

/**
 * Headers that keep a browser to this site. What only makes sense over HTTPS is sent when the office says that there is
 * nothing else (COOKIE_SECURE=always).
 */
export async function sendSafeHeaders(fastify: FastifyInstance, settings: Settings): Promise<void> {
  const https = settings.COOKIE_SECURE === 'always';
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        ...(https ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
}

/**
 * RATE_LIMIT_PER_MINUTE for each browser, told apart by its cookies, and a multiple of it for an address, so that inventing
 * cookies gains little. Counted in each process. @throws DomainError `http.too-many`, before anything is read.
 */
export async function limitRequests(fastify: FastifyInstance, settings: Settings): Promise<void> {
  const max = settings.RATE_LIMIT_PER_MINUTE;
  const timeWindow = 60_000;
  await fastify.register(rateLimit, { global: false });
  const limits = [
    fastify.createRateLimit({ max, timeWindow, keyGenerator: browserOf }),
    fastify.createRateLimit({ max: max * BROWSERS_PER_ADDRESS, timeWindow, keyGenerator: ({ ip }) => `address:${ip}` }),
  ];
  fastify.addHook('onRequest', async (request) => {
    if (UNLIMITED.test(request.url)) return;
    for (const limit of limits) {
      const counted = await limit(request);
      if (!counted.isAllowed && counted.isExceeded) throw tooMany(counted.ttlInSeconds);
    }
  });
}

function browserOf({ headers, ip }: FastifyRequest): string {
  return headers.cookie ? `cookies:${createHash('sha256').update(headers.cookie).digest('base64')}` : `browser:${ip}`;
}

function tooMany(seconds: number): DomainError {
  return new DomainError('http.too-many', { seconds, retryAfterSeconds: seconds }, { kind: 'too-many' });
}
