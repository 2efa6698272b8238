/**
 * SMPP 3.4 as its document lays it out, for the simulator only. It shares nothing with the package that the program uses, so
 * that the two check each other.
 */
export const COMMAND = {
  genericNack: 0x80000000,
  submitSm: 0x04,
  querySm: 0x03,
  deliverSm: 0x05,
  unbind: 0x06,
  bindTransceiver: 0x09,
  enquireLink: 0x15,
} as const;

export const RESPONSE = 0x80000000;
const HEADER = 16;

export interface Frame {
  readonly command: number;
  readonly status: number;
  readonly sequence: number;
  readonly body: Buffer;
}

export function frame({
  command,
  status = 0,
  sequence,
  body = Buffer.alloc(0),
}: Partial<Frame> & Pick<Frame, 'command' | 'sequence'>): Buffer {
  const header = Buffer.alloc(HEADER);
  [HEADER + body.length, command, status, sequence].forEach((word, k) => header.writeUInt32BE(word >>> 0, k * 4));
  return Buffer.concat([header, body]);
}

/** The whole frames at the beginning of what has arrived, and the rest. */
export function framesIn(arrived: Buffer): { frames: Frame[]; rest: Buffer } {
  const frames: Frame[] = [];
  let rest = arrived;
  while (rest.length >= HEADER && rest.length >= rest.readUInt32BE(0)) {
    const length = rest.readUInt32BE(0);
    frames.push({
      command: rest.readUInt32BE(4),
      status: rest.readUInt32BE(8),
      sequence: rest.readUInt32BE(12),
      body: rest.subarray(HEADER, length),
    });
    rest = rest.subarray(length);
  }
  return { frames, rest };
}

/** Reads the fields of a body one after the other. */
export class Fields {
  private at = 0;

  constructor(private readonly body: Buffer) {}

  text(): string {
    const end = this.body.indexOf(0, this.at);
    const text = this.body.toString('latin1', this.at, end);
    this.at = end + 1;
    return text;
  }

  octet(): number {
    return this.body.readUInt8(this.at++);
  }

  octets(length: number): Buffer {
    this.at += length;
    return this.body.subarray(this.at - length, this.at);
  }

  /** The optional parameters that follow, by tag. */
  optional(): Map<number, Buffer> {
    const found = new Map<number, Buffer>();
    while (this.at < this.body.length) {
      const [tag, length] = [this.body.readUInt16BE(this.at), this.body.readUInt16BE(this.at + 2)];
      this.at += 4;
      found.set(tag, this.octets(length));
    }
    return found;
  }
}

export const cText = (text: string) => Buffer.from(`${text}\0`, 'latin1');

export function optionalParameter(tag: number, value: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(tag, 0);
  head.writeUInt16BE(value.length, 2);
  return Buffer.concat([head, value]);
}
