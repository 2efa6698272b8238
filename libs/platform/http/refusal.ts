import type { RefusalKind, RefusalParams } from '#libs/kernel/shared/domain-error';

/** A refusal before it is put into the reader's words. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly params: RefusalParams;
  /** Present when a field is at fault; the first one speaks for the request. */
  readonly faults?: readonly Fault[];
  readonly retryAfterSeconds?: number;
}

/** What is wrong with one field. `error.<code>.reason` and `.remedy` say it. */
export interface Fault {
  readonly field: string;
  readonly code: string;
  readonly params: RefusalParams;
}

/**
 * 400 is for a request that does not fit the documented schema or cannot be read at all; 422 for one that is
 * understood and that a rule refuses.
 */
export const STATUS_OF_KIND: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  'too-many': 429,
  unavailable: 503,
};

/** The schema's answer to a request: every field at fault. */
export class InvalidRequest extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map((fault) => `${fault.field}: ${fault.code}`).join('; '));
    this.name = 'InvalidRequest';
  }
}
