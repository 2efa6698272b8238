import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const packed = promisify(gzip);

/**
 * What is smaller travels as it is: packing would cost more than it saves, and the size of an answer with a secret in it (a token
 * beside what the request repeats) would give the secret away.
 */
const LEAST_CHARACTERS = 16_384;
/** The fastest: lists of alike rows become a tenth all the same. */
const LEVEL = 1;

/** Long JSON answers travel packed to whoever takes them so: the map of a large office has megabytes. */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async ({ headers }, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < LEAST_CHARACTERS) return payload;
    if (!String(reply.getHeader('content-type')).startsWith('application/json')) return payload;
    reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '));
    if (!acceptsGzip(headers['accept-encoding'])) return payload;
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return packed(payload, { level: LEVEL });
  });
}

/** RFC 9110: named, or any, and not with a weight of nothing. */
function acceptsGzip(accepted: string | string[] | undefined): boolean {
  const weights = new Map(
    String(accepted ?? '')
      .split(',')
      .map((one) => {
        const [name = '', weight = ''] = one
          .trim()
          .toLowerCase()
          .split(/\s*;\s*q=/);
        return [name, weight === '' ? 1 : Number(weight)] as const;
      }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}
