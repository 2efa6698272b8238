import { createHash } from 'node:crypto';
import { canonicalEntry, type StoredEntry } from './domain/canonical-entry.js';

/** What a link says, without its own hash. */
export interface Link {
  readonly seq: number;
  readonly entryId: string;
  readonly format: number;
  readonly entryHash: Buffer;
}

/** What the first link hangs on. */
export const CHAIN_START: Buffer = sha256('battle-map audit chain');

/** @returns 32 bytes; undefined for a format that this program does not know. */
export function hashOfEntry(entry: StoredEntry, format: number): Buffer | undefined {
  const text = canonicalEntry(entry, format);
  return text === undefined ? undefined : sha256(text);
}

/** The hash that ties a link to everything before it: 32 bytes. */
export function hashOfLink(previous: Buffer, link: Link): Buffer {
  return sha256(JSON.stringify([previous.toString('hex'), link.seq, link.entryId, link.format, link.entryHash.toString('hex')]));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
