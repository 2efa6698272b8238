import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, Messages } from './messages.js';

export type MessageParams = Readonly<Record<string, string | number>>;

/** Parsed texts; the catalogue is finite, so the cache is too. */
const parsed = new Map<string, IntlMessageFormat>();

/**
 * A text of the catalogue in one language, its arguments filled in. The web uses the same function on the same texts.
 * @param key of the catalogue; an unknown key is answered with itself, and a text whose arguments are
 * missing is left as it stands: a gap is seen, and no refusal turns into an error of its own.
 */
export function translate(catalogue: Messages, language: Language, key: string, params: MessageParams = {}): string {
  const text = Object.hasOwn(catalogue, key) ? catalogue[key]?.[language] : undefined;
  if (text === undefined) return key;
  try {
    return String(formatOf(text, language).format(params));
  } catch {
    return text;
  }
}

function formatOf(text: string, language: Language): IntlMessageFormat {
  const id = `${language}\n${text}`;
  let format = parsed.get(id);
  if (!format) {
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    parsed.set(id, format);
  }
  return format;
}
