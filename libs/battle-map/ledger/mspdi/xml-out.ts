/** One element: its text, or the elements in it; `undefined` is left out. */
export type Element = readonly [name: string, content: string | number | boolean | readonly Element[] | undefined];

/** What XML 1.0 cannot hold, whatever the escape: control characters, half characters, and the two that are none. */
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

export function escaped(text: string): string {
  return text.replace(NO_CHARACTER, '').replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Elements one after the other; of true and false MSPDI writes 1 and 0. */
export function xmlOf(elements: readonly Element[]): string {
  return elements.map(elementXml).join('');
}

function elementXml([name, content]: Element): string {
  if (content === undefined) return '';
  if (typeof content === 'boolean') return `<${name}>${content ? 1 : 0}</${name}>`;
  return `<${name}>${Array.isArray(content) ? xmlOf(content) : escaped(String(content))}</${name}>`;
}
