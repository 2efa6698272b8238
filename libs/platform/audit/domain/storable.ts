type Storable = string | number | boolean | null | readonly string[];

/** What stands in for a character that PostgreSQL cannot store. */
const REPLACEMENT = '\uFFFD';

/**
 * PostgreSQL stores neither NUL nor half a surrogate pair. The line about a refusal must be written all the same, whatever was
 * typed into the refused request.
 */
export function storable<Value extends Storable | Readonly<Record<string, Storable>>>(value: Value): Value {
  return clean(value) as Value;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', REPLACEMENT).replace(/\p{Surrogate}/gu, REPLACEMENT);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)]));
  return value;
}
