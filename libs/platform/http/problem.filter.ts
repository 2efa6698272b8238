import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../config/settings.js';
import type { Language } from '../i18n/messages.js';
import { Translator } from '../i18n/translator.js';
import { runInContext } from '../telemetry/context.js';
import { PROBLEM_TYPE, type Problem } from './problem.js';
import type { Fault, Refusal } from './refusal.js';
import { refusalOf, StoredAnswer } from './refusal-of.js';
import { workOf } from './request-work.js';

/** Everything that is thrown ends here and leaves as problem details in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  constructor(
    private readonly translator: Translator,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent || reply.raw.headersSent) {
      request.raw.destroy();
      return;
    }
    if (error instanceof StoredAnswer) {
      reply.status(error.status).header('content-type', PROBLEM_TYPE).send(JSON.stringify(error.body));
      return;
    }
    const refusal = refusalOf(error);
    const work = workOf(request);
    if (refusal.status >= 500) runInContext(work, () => this.logger.error(error instanceof Error ? error : String(error)));
    const problem = this.problem(refusal, request.url, work.correlationId, work.language ?? this.settings.LANGUAGE_DEFAULT);
    if (refusal.retryAfterSeconds !== undefined) reply.header('retry-after', String(refusal.retryAfterSeconds));
    reply.status(refusal.status).header('content-type', PROBLEM_TYPE).header('cache-control', 'no-store').send(JSON.stringify(problem));
  }

  /** The refusal as the reader sees it; also what a repeated request is answered with. */
  problem(refusal: Refusal, url: string, correlationId: string, language: Language): Problem {
    const say = (code: string, what: 'reason' | 'remedy', params: Refusal['params']) =>
      this.translator.text(`error.${code}.${what}`, params, language);
    const inWords = ({ field, code, params }: Fault) => ({
      field,
      code,
      reason: say(code, 'reason', params),
      remedy: say(code, 'remedy', params),
    });
    const reason = say(refusal.code, 'reason', refusal.params);
    const remedy = say(refusal.code, 'remedy', refusal.params);
    return {
      type: `/problems/${refusal.code}`,
      title: this.translator.text(`http.status.${refusal.status}`, {}, language),
      status: refusal.status,
      detail: `${reason} ${remedy}`.trim(),
      instance: url.split('?', 1)[0] ?? '',
      code: refusal.code,
      reason,
      remedy,
      correlationId,
      ...(refusal.faults ? { errors: refusal.faults.map(inWords) } : {}),
    };
  }
}
