/** Half a character, or none: a file is full of surprises, and what is quoted of it is cut off. */
const UNSTORABLE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\0/g;

/** The text with a mark for each character that PostgreSQL cannot keep. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}
