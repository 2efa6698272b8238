/** The answer of a function that may say no with a reason; a thrown error is for what the caller could not expect. */
export type Result<Value, Reason> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function no<Reason>(reason: Reason): Result<never, Reason> {
  return { ok: false, reason };
}
