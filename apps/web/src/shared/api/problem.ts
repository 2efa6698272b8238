/** One field that the server refused. */
export interface FieldProblem {
  /** Path in the request, dotted: `systemAdministrator.password`. */
  readonly field: string;
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
}

/** A refusal as RFC 9457 problem details with our additions, in the reader's language. */
export interface ProblemDetails {
  readonly status: number;
  readonly title?: string | undefined;
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
  readonly remedy?: string | undefined;
  readonly correlationId?: string | undefined;
  readonly errors: readonly FieldProblem[];
}

/** The server said no, or something that is not ours did; `cut-off` when no answer came at all. */
export class ApiProblem extends Error {
  constructor(readonly details: ProblemDetails) {
    super(details.code ?? String(details.status));
    this.name = 'ApiProblem';
  }
}

export const CUT_OFF: ProblemDetails = { status: 0, code: 'web.cut-off', errors: [] };

/** Reads a refusal, trusting nothing: a proxy in between may answer in its own way. */
export async function readProblem(response: Response): Promise<ProblemDetails> {
  const body: unknown = await response.json().catch(() => undefined);
  const details = isRecord(body) ? body : {};
  return {
    status: response.status,
    title: text(details.title),
    code: text(details.code),
    reason: text(details.reason) ?? text(details.detail),
    remedy: text(details.remedy),
    correlationId: text(details.correlationId) ?? response.headers.get('x-correlation-id') ?? undefined,
    errors: Array.isArray(details.errors) ? details.errors.flatMap(fieldProblem) : [],
  };
}

function fieldProblem(given: unknown): FieldProblem[] {
  if (!isRecord(given)) return [];
  const field = text(given.field);
  const reason = text(given.reason);
  if (field === undefined || reason === undefined) return [];
  return [{ field, reason, code: text(given.code) ?? '', remedy: text(given.remedy) ?? '' }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
