const SECRET_FIELD = /password|passwd|secret|token|cookie|authorization|api-?key|csrf/i;

/** The country code counts as part of the number; a longer run of digits is no phone number. */
const PHONE = /(?<!\d)((?:\+?86[- ]?)?1[3-9]\d)[- ]?\d{4}[- ]?(\d{4})(?!\d)/g;
const IDENTITY_CARD = /(?<!\d)(\d{6})\d{8}(\d{3}[\dXx])(?!\d)/g;
const URL_CREDENTIALS = /([a-z][a-z0-9+.-]*:\/\/)[^/\s:@]*:[^/\s@]+@/gi;
const URL_QUERY = /((?:https?:\/\/[^\s?"']+|(?<=\s|^)\/[^\s?"']*))\?[^\s"']+/g;

const HIDDEN = '[redacted]';
const DEEPEST = 6;

/** A text as a log may hold it: phone and identity-card numbers shortened, passwords in addresses and query strings removed. */
export function redactText(text: string): string {
  return text
    .replace(URL_CREDENTIALS, `$1${HIDDEN}@`)
    .replace(URL_QUERY, `$1?${HIDDEN}`)
    .replace(IDENTITY_CARD, '$1********$2')
    .replace(PHONE, '$1****$2');
}

/** A value as a log may hold it: fields whose name promises a secret are hidden, texts redacted, at any depth. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth >= DEEPEST) return '[…]';
  if (value instanceof Error) return { name: value.name, message: redactText(value.message) };
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, SECRET_FIELD.test(key) ? HIDDEN : redact(item, depth + 1)]));
}
