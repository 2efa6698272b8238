const LONGEST_ERROR = 2000;

/** What PostgreSQL refuses to store in a text: a NUL, or half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/**
 * Where a payload holds a text that cannot be stored, as `a.b.0`, or undefined when it holds none. The payload is looked at
 * as it will be written: as JSON.
 */
export function findUnstorable(payload: unknown): string | undefined {
  if (payload === undefined) return '';
  const paths: string[] = [];
  const look = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string' && UNSTORABLE.test(value)) paths.push(path.join('.'));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (UNSTORABLE.test(key)) paths.push([...path, '?'].join('.'));
      look(item, [...path, key]);
    }
  };
  look(JSON.parse(JSON.stringify(payload)), []);
  return paths[0];
}

/** The text of whatever was thrown, cut and cleaned so that it can be stored. */
export function storableError(thrown: unknown): string {
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return text.slice(0, LONGEST_ERROR).replace(new RegExp(UNSTORABLE, 'gu'), '\uFFFD');
}
