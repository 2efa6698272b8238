import { LANGUAGES, type Language } from './messages.js';

/**
 * The reader's choice among our languages, by the weights of an `Accept-Language` header (RFC 9110, 12.5.4).
 * @returns undefined when the header names none of them.
 */
export function preferredLanguage(header: string | undefined): Language | undefined {
  if (!header || header.length > 500) return undefined;
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { primary: tag.trim().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((range) => range.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((range) => LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === range.primary))
    .find((language) => language !== undefined);
}
