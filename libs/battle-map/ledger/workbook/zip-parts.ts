import { crc32 } from 'node:zlib';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Entry, type ZipFile, fromBufferPromise } from 'yauzl';
import type { LedgerLimits } from '../contract/ledger-file.js';
import { damaged, encrypted, inflatesTooFar, notXlsx, tooManyParts, webPage } from './refusals.js';

const ZIP = Buffer.from('PK\u0003\u0004');
/** How a page begins, behind white space or a byte order mark. */
const PAGE = /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|head|meta|body|table)\b/i;

/** The parts of a zipped document. The names of parts do not tell upper from lower case. */
export class ZipParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Reads the table of contents and inflates nothing; a file whose parts say that they are too large together is refused by it.
   * @throws DomainError `ledger.workbook.not-xlsx`, `.web-page`, `.encrypted`, `.too-many-parts`, `.inflates-too-far`, `.damaged`.
   */
  static async open(bytes: Buffer, limits: LedgerLimits): Promise<ZipParts> {
    refuseOtherFormats(bytes);
    const entries = new Map<string, Entry>();
    let inflated = 0;
    try {
      const zip = await fromBufferPromise(bytes, { lazyEntries: true });
      if (zip.entryCount > limits.parts) throw tooManyParts(limits);
      for await (const entry of zip.eachEntry()) {
        inflated += entry.uncompressedSize;
        if (inflated > limits.inflated) throw inflatesTooFar(limits);
        if (entry.isEncrypted()) throw encrypted();
        const name = entry.fileName.toLowerCase();
        // Two parts of one name: what a virus scanner saw need not be what is read here.
        if (entries.has(name)) throw damaged(entry.fileName);
        entries.set(name, entry);
      }
      return new ZipParts(zip, entries);
    } catch (error) {
      throw error instanceof DomainError ? error : damaged('zip');
    }
  }

  /** Bytes once inflated, as the table of contents says; a part never grows beyond it. */
  sizeOf(name: string): number {
    return this.entries.get(name.toLowerCase())?.uncompressedSize ?? 0;
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Inflates a part as it is asked for, never further than the table of contents said. @throws DomainError `ledger.workbook.damaged`. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw damaged(name);
    let checksum = 0;
    const pieces = (await whole(name, this.zip.openReadStreamPromise(entry)))[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    try {
      for (;;) {
        const piece = await whole(name, pieces.next());
        if (piece.done) break;
        checksum = crc32(piece.value, checksum);
        yield piece.value;
      }
    } finally {
      await pieces.return?.();
    }
    if (checksum !== entry.crc32) throw damaged(name);
  }
}

function refuseOtherFormats(bytes: Buffer): void {
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return;
  throw PAGE.test(bytes.subarray(0, 200).toString('latin1')) ? webPage() : notXlsx();
}

/** What the zip library or zlib complains of is damage. */
async function whole<Value>(name: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch {
    throw damaged(name);
  }
}
