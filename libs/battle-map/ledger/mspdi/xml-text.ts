import { TextDecoder } from 'node:util';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { PlanFileLimits } from '../contract/plan-file.js';
import { tooLarge } from '../limits.js';

const MARKS = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * The text of an XML file in pieces: UTF-8, or UTF-16 with a byte order mark. Pieces that are text already pass through.
 * @throws DomainError `ledger.plan-file.too-large`, `.encoding`.
 */
export async function* xmlText(source: AsyncIterable<Uint8Array | string>, limits: PlanFileLimits): AsyncGenerator<string> {
  const decoder = new MarkedDecoder();
  let size = 0;
  for await (const piece of source) {
    size += piece.length;
    if (size > limits.bytes) throw tooLarge(limits);
    yield typeof piece === 'string' ? piece : decoder.decode(piece);
  }
  yield decoder.end();
}

/** Decodes once it has seen the two bytes that may be a mark. */
class MarkedDecoder {
  private decoder: TextDecoder | undefined;
  private head = new Uint8Array();

  decode(bytes: Uint8Array): string {
    if (this.decoder) return decoded(this.decoder, bytes);
    this.head = Buffer.concat([this.head, bytes]);
    return this.head.length < 2 ? '' : this.begin();
  }

  end(): string {
    const rest = this.decoder ? '' : this.begin();
    return rest + (this.decoder ? decoded(this.decoder) : '');
  }

  private begin(): string {
    const mark = MARKS.find(({ bytes }) => bytes.every((byte, index) => this.head[index] === byte));
    this.decoder = new TextDecoder(mark?.encoding ?? 'utf-8', { fatal: true });
    return decoded(this.decoder, this.head);
  }
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new DomainError('ledger.plan-file.encoding', { encoding: decoder.encoding });
  }
}
