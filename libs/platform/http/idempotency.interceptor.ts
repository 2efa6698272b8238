import { setTimeout as wait } from 'node:timers/promises';
import { type CallHandler, type ExecutionContext, Inject, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, concatMap, type Observable, of } from 'rxjs';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { SETTINGS, type Settings } from '../config/settings.js';
import { IdempotentRequestRepository } from './db/idempotent-request.repository.js';
import { type Claim, claimOf, type GivenAnswer, type RememberedRequest, REPLAYED_HEADER, CONFIDENTIAL } from './idempotency.js';
import { IdempotencyClaims, KeyIsTaken } from './idempotency-claims.js';
import { ProblemFilter } from './problem.filter.js';
import { refusalOf, StoredAnswer } from './refusal-of.js';
import { workOf } from './request-work.js';

/** Between the commit and the stored answer lie milliseconds; after this long the first request has come to grief. */
const PATIENCE_MS = 2000;
const LOOK_EVERY_MS = 50;

/** A request that is sent again with the same Idempotency-Key is answered as before; nothing is done twice. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger('http');

  constructor(
    private readonly requests: IdempotentRequestRepository,
    private readonly claims: IdempotencyClaims,
    private readonly problems: ProblemFilter,
    private readonly reflector: Reflector,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const confidential = this.reflector.get<boolean | undefined>(CONFIDENTIAL, context.getHandler()) ?? false;
    const claim = claimOf(request, confidential);
    if (!claim) return next.handle();
    const known = await this.requests.find(claim);
    if (known) return of(await this.repeat(claim, known, reply));

    const held = this.claims.require(claim);
    const remember = (given: GivenAnswer) => (held.committed ? this.remember(claim, given) : undefined);
    return next.handle().pipe(
      concatMap(async (body: unknown) => {
        await remember({ status: reply.statusCode, answer: confidential || body === undefined ? null : JSON.stringify(body) });
        return body;
      }),
      catchError(async (error: unknown) => {
        if (error instanceof KeyIsTaken) return this.repeat(claim, await this.requests.find(claim), reply);
        const problem = this.problem(error, request);
        if (problem.status < 500) await remember({ status: problem.status, answer: JSON.stringify(problem) });
        throw error;
      }),
    );
  }

  private async repeat(claim: Claim, known: RememberedRequest | undefined, reply: FastifyReply): Promise<unknown> {
    if (known && known.requestHash !== claim.requestHash) throw new DomainError('http.idempotency.other-request');
    const { status, answer } = await this.finished(claim, known);
    if (answer === null && status !== 204) throw new DomainError('http.idempotency.answer-not-kept', {}, { kind: 'conflict' });
    reply.header(REPLAYED_HEADER, 'true').status(status);
    const body: unknown = answer === null ? undefined : JSON.parse(answer);
    if (status >= 400) throw new StoredAnswer(status, body);
    return body;
  }

  private async finished(claim: Claim, known: RememberedRequest | undefined): Promise<GivenAnswer> {
    let found = known;
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
      if (found?.status != null) return { status: found.status, answer: found.answer };
      await wait(LOOK_EVERY_MS);
      found = await this.requests.find(claim);
    }
    throw new KeyIsTaken();
  }

  /** The work is done and committed: a failure here may cost the repetition its answer, never this request its own. */
  private async remember(claim: Claim, given: GivenAnswer): Promise<void> {
    try {
      await this.requests.remember(claim, given);
    } catch (error) {
      this.logger.warn(`The answer of ${claim.route} could not be kept: ${String(error)}`);
    }
  }

  private problem(error: unknown, request: FastifyRequest) {
    const work = workOf(request);
    return this.problems.problem(refusalOf(error), request.url, work.correlationId, work.language ?? this.settings.LANGUAGE_DEFAULT);
  }
}
