import { createHash, randomUUID } from 'node:crypto';
import { SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { RequestWithActor } from '../access/actor.js';
import { InvalidRequest } from './refusal.js';

export const IDEMPOTENCY_HEADER = 'idempotency-key';
export const REPLAYED_HEADER = 'idempotency-replayed';

/** One request's hold on a key of its account. */
export interface Claim {
  readonly accountId: string;
  readonly key: string;
  readonly claim: string;
  readonly route: string;
  readonly requestHash: string;
}

export interface GivenAnswer {
  readonly status: number;
  readonly answer: string | null;
}

export interface RememberedRequest {
  readonly requestHash: string;
  readonly status: number | null;
  readonly answer: string | null;
}

export const CONFIDENTIAL = 'http:confidential';

/**
 * Request or answer hold a secret. Neither is kept, not even as a hash, which could be tried out against; a repeated request is
 * told that it was carried out.
 */
export const Confidential = () => SetMetadata(CONFIDENTIAL, true);

const WRITING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const KEY = /^[\x21-\x7e]{1,100}$/;

/**
 * @returns undefined when the request asks for no such care: no key, nothing written, or nobody signed in.
 * @throws InvalidRequest when the key is no key.
 */
export function claimOf(request: FastifyRequest & RequestWithActor, confidential: boolean): Claim | undefined {
  const key = request.headers[IDEMPOTENCY_HEADER];
  if (key === undefined || !request.actor || !WRITING.has(request.method)) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw new InvalidRequest([{ field: 'Idempotency-Key', code: 'http.idempotency.key', params: {} }]);
  }
  return {
    accountId: request.actor.accountId,
    key,
    claim: randomUUID(),
    route: `${request.method} ${request.routeOptions.url ?? ''}`,
    requestHash: hashOf(request, confidential),
  };
}

/** An upload's body is not read yet: its length stands for it. */
function hashOf({ method, url, body, headers }: FastifyRequest, confidential: boolean): string {
  const content = confidential ? '' : body === undefined ? (headers['content-length'] ?? '') : JSON.stringify(body);
  return createHash('sha256').update(`${method}\n${url}\n${content}`).digest('hex');
}
