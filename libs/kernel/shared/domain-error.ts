/** How a refusal is answered; the HTTP shell maps each kind to one status. */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'unsupported'
  | 'too-many'
  | 'unavailable';

export type RefusalParams = Readonly<Record<string, string | number>>;

/**
 * A rule says no. The code names the rule (`task.report.not-owner`); the catalogue holds, under
 * `error.<code>.reason` and `error.<code>.remedy`, the fact with its cause and what the reader can do.
 */
export class DomainError extends Error {
  readonly kind: RefusalKind;
  readonly field: string | undefined;

  constructor(
    readonly code: string,
    readonly params: RefusalParams = {},
    options: { readonly kind?: RefusalKind; readonly field?: string } = {},
  ) {
    super(code);
    this.name = 'DomainError';
    this.kind = options.kind ?? 'invalid';
    this.field = options.field;
  }
}

/** Several rules say no at once: the first speaks for all, and each is named with its field. */
export class DomainErrors extends DomainError {
  constructor(readonly errors: readonly DomainError[]) {
    const [first] = errors;
    if (!first) throw new Error('A refusal needs at least one reason.');
    super(first.code, first.params, { kind: first.kind, ...(first.field === undefined ? {} : { field: first.field }) });
    this.name = 'DomainErrors';
  }
}
