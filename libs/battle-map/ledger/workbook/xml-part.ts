import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { damaged } from './refusals.js';

/** A sheet is some six levels deep. */
const DEEPEST = 64;

/** Names are those behind the prefix: writers differ in how they call their namespaces. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Nothing more is needed of this part. */
  enough?(): boolean;
}

/**
 * Tells a listener what stands in an XML part, as it is inflated. Document types (and so entities of one's own), deep nesting, other
 * encodings than UTF-8 and whatever is not well-formed are refused.
 * @throws DomainError `ledger.workbook.damaged`.
 */
export async function readXml(part: string, pieces: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const parser = listeningParser(part, listener);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of pieces) {
    parser.write(decoded(part, () => decoder.decode(piece, { stream: true })));
    if (listener.enough?.()) return;
  }
  parser.write(decoded(part, () => decoder.decode()));
  parser.close();
}

function listeningParser(part: string, listener: XmlListener): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  const refuse = (): never => {
    throw damaged(part);
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse();
    listener.open(
      local(name),
      (wanted) => attributes[wanted] ?? attributes[Object.keys(attributes).find((key) => local(key) === wanted) ?? ''],
    );
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close?.(local(name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  return parser;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(part: string, decode: () => string): string {
  try {
    return decode();
  } catch {
    throw damaged(part);
  }
}
