import type { LedgerLimits } from '../contract/ledger-file.js';
import type { Sheet } from '../domain/sheet.js';
import { CellFormats } from './cell-formats.js';
import { notXlsx, tooManyRows, tooManySheets, tooMuchText } from './refusals.js';
import { RichText } from './rich-text.js';
import { SheetRows } from './sheet-rows.js';
import { readXml } from './xml-part.js';
import { ZipParts } from './zip-parts.js';

/** The texts of all cells are held at once, unlike rows; those of 10,000 tasks are 1 MB. */
const MOST_TEXT_BYTES = 32 * 1_048_576;

interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** An `.xlsx` file (or `.xlsm`, whose macros are never looked at): which sheets it has, and their rows when asked for. */
export class Workbook {
  private constructor(
    private readonly parts: ZipParts,
    private readonly limits: LedgerLimits,
    private readonly strings: readonly string[],
    private readonly formats: CellFormats,
    private readonly since1904: boolean,
    readonly sheets: readonly SheetPart[],
    readonly hasMacros: boolean,
  ) {}

  /** @throws DomainError `ledger.workbook.*`. */
  static async open(bytes: Buffer, limits: LedgerLimits): Promise<Workbook> {
    const parts = await ZipParts.open(bytes, limits);
    const main = await mainPart(parts);
    const related = await relations(parts, main);
    const { sheets, since1904 } = await contents(parts, main, related);
    if (sheets.length > limits.sheets) throw tooManySheets(limits);
    const find = (kind: string) => [...related.values()].find((each) => each.kind === kind && parts.has(each.target))?.target;
    const formats = new CellFormats();
    const stylesPart = find('styles');
    if (stylesPart !== undefined) await readXml(stylesPart, parts.read(stylesPart), formats);
    const strings = await sharedStrings(parts, find('sharedStrings'));
    return new Workbook(parts, limits, strings, formats, since1904, sheets, find('vbaProject') !== undefined);
  }

  /** @param first only so many rows. @param watch called at each row; what it throws ends the reading. @throws DomainError `ledger.workbook.too-many-rows`, `.damaged`. */
  async read({ name, part }: SheetPart, first?: number, watch?: () => void): Promise<Sheet> {
    const rows = new SheetRows({
      part,
      strings: this.strings,
      formats: this.formats,
      counted: (count) => {
        watch?.();
        if (count > this.limits.rows) throw tooManyRows(name, this.limits);
        return count !== first;
      },
    });
    await readXml(part, this.parts.read(part), rows);
    return { name, since1904: this.since1904, rows: rows.rows, merges: rows.merges };
  }
}

interface Relation {
  readonly kind: string;
  readonly target: string;
}

/** The part that the package calls its document. Other documents (Word, OpenDocument) are zipped too. */
async function mainPart(parts: ZipParts): Promise<string> {
  if (!parts.has('_rels/.rels')) throw notXlsx();
  const main = [...(await relations(parts, '')).values()].find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined || !main.endsWith('.xml') || !parts.has(main)) throw notXlsx();
  return main;
}

/** The parts that a part names, by the id under which it names them. Types end alike in all dialects of the format. */
async function relations(parts: ZipParts, part: string): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const source = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, Relation>();
  if (!parts.has(source)) return found;
  await readXml(source, parts.read(source), {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const kind = (attribute('Type') ?? '').replace(/^.*\//, '');
      found.set(attribute('Id') ?? '', { kind, target: resolved(folder, attribute('Target') ?? '') });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function contents(parts: ZipParts, main: string, related: ReadonlyMap<string, Relation>) {
  const sheets: SheetPart[] = [];
  let since1904 = false;
  let root = '';
  await readXml(main, parts.read(main), {
    open(name, attribute) {
      root ||= name;
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = related.get(attribute('id') ?? '');
      // Charts and dialogs stand in the list of sheets too.
      if (relation?.kind !== 'worksheet') return;
      sheets.push({ name: attribute('name') ?? '', hidden: (attribute('state') ?? 'visible') !== 'visible', part: relation.target });
    },
  });
  if (root !== 'workbook') throw notXlsx();
  return { sheets, since1904 };
}

async function sharedStrings(parts: ZipParts, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  const text = new RichText();
  if (part === undefined) return strings;
  if (parts.sizeOf(part) > MOST_TEXT_BYTES) throw tooMuchText(MOST_TEXT_BYTES);
  await readXml(part, parts.read(part), {
    open(name) {
      if (name === 'si') text.begin();
      else text.open(name);
    },
    text: (piece) => text.add(piece),
    close(name) {
      if (name === 'si') strings.push(text.end());
      else text.close(name);
    },
  });
  return strings;
}
