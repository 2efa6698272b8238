import { DomainError } from '#libs/kernel/shared/domain-error';
import { type SaxesOptions, SaxesParser, type SaxesTagNS } from 'saxes';
import { shown } from '../domain/plan-values.js';
import { XmlRecord } from './xml-record.js';

/** A plan is some nine levels deep. */
const DEEPEST = 32;

/** Characters before the root. The parser keeps a document type in memory until it ends, so it must not be long. */
const LONGEST_PROLOG = 1_000_000;

/** What is read of each element, by name; whatever is not named is skipped with everything in it. */
export type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

export interface Grammar {
  readonly root: string;
  /** The namespace of the root begins so. */
  readonly namespace: string;
  /** Names of elements that are handed over whole as soon as they end; the containers above them are passed through. */
  readonly records: ReadonlySet<string>;
  readonly wanted: Wanted;
}

const OPTIONS = { xmlns: true } as const satisfies SaxesOptions;

/**
 * Takes XML in pieces and hands over records. Refused are document types (so no entity is ever declared, let alone expanded), other
 * roots, deep nesting and whatever is not well-formed.
 * Each method throws DomainError `ledger.plan-file.not-xml`, `.doctype`, `.too-deep`, `.not-a-plan`, `.encoding`.
 */
export class XmlRecords {
  private readonly parser = new SaxesParser(OPTIONS);
  /** The elements that are open and wanted, the root first; of skipped ones only the depth is known. */
  private readonly open: XmlRecord[] = [];
  private depth = 0;
  private prolog = 0;
  private namespace = '';
  private root: XmlRecord | undefined;

  constructor(
    private readonly grammar: Grammar,
    private readonly take: (record: XmlRecord) => void,
  ) {
    const { parser } = this;
    parser.on('error', () => this.refuse('not-xml'));
    parser.on('doctype', () => this.refuse('doctype'));
    parser.on('xmldecl', ({ encoding }) => refuseOtherEncodings(encoding));
    parser.on('opentag', (tag) => this.begin(tag));
    parser.on('closetag', () => this.end());
    parser.on('text', (text) => this.addText(text));
    parser.on('cdata', (text) => this.addText(text));
  }

  write(text: string): void {
    this.parser.write(text);
    if (this.root) return;
    this.prolog += text.length;
    if (this.prolog > LONGEST_PROLOG) this.refuse('not-xml');
  }

  /** @returns the root with those of its children that are not handed over. */
  close(): XmlRecord {
    this.parser.close();
    return this.root ?? this.refuse('not-xml');
  }

  private begin({ local, uri }: SaxesTagNS): void {
    const above = this.innermost();
    this.depth += 1;
    if (this.depth > DEEPEST) this.refuse('too-deep');
    if (this.depth === 1) return this.beginRoot(local, uri);
    if (!above || uri !== this.namespace || !this.grammar.wanted.get(above.name)?.has(local)) return;
    this.open.push(new XmlRecord(local, this.parser.line));
  }

  private beginRoot(local: string, uri: string): void {
    if (local !== this.grammar.root || !uri.startsWith(this.grammar.namespace)) {
      throw new DomainError('ledger.plan-file.not-a-plan', { root: shown(local) });
    }
    this.namespace = uri;
    this.root = new XmlRecord(local, this.parser.line);
    this.open.push(this.root);
  }

  private end(): void {
    const record = this.innermost();
    this.depth -= 1;
    if (!record) return;
    this.open.pop();
    if (this.grammar.records.has(record.name)) this.take(record);
    else this.open.at(-1)?.children.push(record);
  }

  private addText(text: string): void {
    const record = this.innermost();
    if (record) record.text += text;
  }

  /** The innermost open element, if it is a wanted one. */
  private innermost(): XmlRecord | undefined {
    return this.open.length === this.depth ? this.open.at(-1) : undefined;
  }

  private refuse(what: 'not-xml' | 'doctype' | 'too-deep'): never {
    const { line } = this.parser;
    if (what === 'doctype') throw new DomainError('ledger.plan-file.doctype', { line });
    if (what === 'too-deep') throw new DomainError('ledger.plan-file.too-deep', { line, most: DEEPEST });
    throw new DomainError('ledger.plan-file.not-xml', { line });
  }
}

/** The decoder has gone by the byte order mark; a file that calls itself something else is not what it seems. */
function refuseOtherEncodings(encoding: string | undefined): void {
  if (encoding !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(encoding)) {
    throw new DomainError('ledger.plan-file.encoding', { encoding: shown(encoding) });
  }
}
