import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { attachment, displayName } from './domain/file-name.js';

/** What the web server's reply must be able to do. */
export interface HeaderWriter {
  header(name: string, value: string): unknown;
}

export interface OfferedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Readable;
  /** Left out: not known before the end. */
  readonly bytes?: number;
}

/** A file as an attachment: a browser saves it, and neither shows nor runs it; nobody on the way keeps a copy. */
export function offerFile(reply: HeaderWriter, { name, type, content, bytes }: OfferedFile): StreamableFile {
  reply.header('content-security-policy', "default-src 'none'; sandbox");
  reply.header('x-content-type-options', 'nosniff');
  reply.header('cache-control', 'private, no-store');
  const disposition = attachment(displayName(name));
  return new StreamableFile(content, bytes === undefined ? { type, disposition } : { type, disposition, length: bytes });
}
