/** JSON nested deeper than this is no request of ours. */
export const DEEPEST = 32;

export interface Unreadable {
  readonly path: string;
  readonly because: 'text' | 'depth' | 'key';
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks for what no field may carry, whatever its schema: NUL and lone surrogates (PostgreSQL stores neither), keys that
 * reach an object's prototype, and nesting without end. Walks without recursion, so that depth cannot exhaust the stack.
 */
export function findUnreadable(value: unknown): Unreadable | undefined {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: found, path, depth } = next;
    if (typeof found === 'string') {
      if (!isReadable(found)) return { path, because: 'text' };
    } else if (typeof found === 'object' && found !== null) {
      if (depth >= DEEPEST) return { path, because: 'depth' };
      for (const [key, item] of Object.entries(found)) {
        if (FORBIDDEN_KEYS.has(key) || !isReadable(key)) return { path, because: 'key' };
        waiting.push({ value: item, path: path ? `${path}.${key}` : key, depth: depth + 1 });
      }
    }
  }
  return undefined;
}

/** In a pattern with the `u` flag a pair of surrogates is one character, so that only lone ones match. */
const UNREADABLE = /[\0\p{Surrogate}]/u;

export function isReadable(text: string): boolean {
  return !UNREADABLE.test(text);
}
