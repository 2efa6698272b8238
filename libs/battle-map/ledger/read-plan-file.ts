import { DomainError } from '#libs/kernel/shared/domain-error';
import type { PlanFile, PlanFileLimits } from './contract/plan-file.js';
import { readMspdi } from './mspdi/read-mspdi.js';
import { xmlText } from './mspdi/xml-text.js';
import { readOracle } from './oracle/read-oracle.js';

/** Enough to recognise a file by. */
const BEGINNING = 20;

/**
 * Reads a plan of either format: XML begins with `<`, JSON with `{`. XML is read as it comes in, JSON as a whole.
 * @throws DomainError `ledger.plan-file.empty`, `.unknown-format`, and as `readMspdi` and `readOracle`.
 */
export async function readPlanFile(source: AsyncIterable<Uint8Array | string>, limits: PlanFileLimits): Promise<PlanFile> {
  const pieces = xmlText(source, limits);
  try {
    const head = await firstOf(pieces);
    if (head.startsWith('<')) return await readMspdi(joined(head, pieces), limits);
    if (head.startsWith('{')) return readOracle(await whole(head, pieces), limits);
    if (head === '') throw new DomainError('ledger.plan-file.empty');
    throw new DomainError('ledger.plan-file.unknown-format', { beginning: head.slice(0, BEGINNING).replace(/\s+/g, ' ') });
  } finally {
    await pieces.return(undefined);
  }
}

/** The first piece that holds anything, from there on. */
async function firstOf(pieces: AsyncGenerator<string>): Promise<string> {
  for (;;) {
    const next = await pieces.next();
    if (next.done) return '';
    const text = next.value.trimStart();
    if (text !== '') return text;
  }
}

async function* joined(head: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* pieces;
}

async function whole(head: string, pieces: AsyncGenerator<string>): Promise<string> {
  const texts = [head];
  for await (const piece of pieces) texts.push(piece);
  return texts.join('');
}
