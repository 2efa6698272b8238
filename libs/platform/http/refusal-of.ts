import { HttpException } from '@nestjs/common';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import { isUnavailable } from '../database/unavailable.js';
import { type Fault, InvalidRequest, type Refusal, STATUS_OF_KIND } from './refusal.js';

const RETRY_SECONDS = 5;

/** The answer that was given to the same request before, as it was stored. */
export class StoredAnswer extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {
    super('The answer given before.');
  }
}

/** What the framework refuses by itself, by status. */
const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'http.unreadable.request',
  401: 'http.unauthenticated',
  403: 'http.forbidden',
  404: 'http.not-found',
  405: 'http.method',
  406: 'http.not-acceptable',
  408: 'http.timeout',
  413: 'http.too-large',
  414: 'http.url-too-long',
  415: 'http.unsupported',
  429: 'http.too-many',
  431: 'http.headers-too-large',
  503: 'http.unavailable',
};

/** Names the rule behind whatever was thrown; what nobody foresaw is a 500 that tells nothing of the inside. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof InvalidRequest) return { status: 400, code: 'http.invalid', params: {}, faults: error.faults };
  if (error instanceof DomainError) return ofDomain(error);
  const status = statusOf(error);
  if (status !== undefined && status < 500) return { status, code: BY_STATUS[status] ?? 'http.unreadable.request', params: {} };
  if (status === 503 || isUnavailable(error)) {
    return { status: 503, code: 'http.unavailable', params: {}, retryAfterSeconds: RETRY_SECONDS };
  }
  return { status: 500, code: 'http.unexpected', params: {} };
}

function ofDomain(error: DomainError): Refusal {
  const { code, params, kind } = error;
  const faults = (error instanceof DomainErrors ? error.errors : [error]).flatMap(faultOf);
  const wait = params['retryAfterSeconds'];
  const retryAfterSeconds = typeof wait === 'number' ? wait : kind === 'unavailable' ? RETRY_SECONDS : undefined;
  return {
    status: STATUS_OF_KIND[kind],
    code,
    params,
    ...(faults.length > 0 ? { faults } : {}),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

function faultOf({ field, code, params }: DomainError): Fault[] {
  return field === undefined ? [] : [{ field, code, params }];
}

/** Nest and Fastify both say a status; one outside 400–599 is no refusal. */
function statusOf(error: unknown): number | undefined {
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined;
}
