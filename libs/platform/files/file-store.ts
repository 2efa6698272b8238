import type { Readable } from 'node:stream';

/** A file that has arrived completely and is not kept yet. */
export interface Received {
  /** Where it lies for the moment, for looking at its content. */
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Keeps contents by their digest: the same content lies there once, and no name from outside is ever a path. */
export abstract class FileStore {
  /** Takes a content in; when it breaks off, nothing remains. */
  abstract receive(content: AsyncIterable<Uint8Array>): Promise<Received>;

  /** After this the content is safe on the disk under its digest. */
  abstract keep(received: Received): Promise<void>;

  abstract drop(received: Received): Promise<void>;

  /** @throws Error when there is no such content. */
  abstract open(sha256: string): Promise<Readable>;

  /** Removes what was received or kept before a moment and is not `wanted`. @returns how many contents went. */
  abstract sweep(before: Date, wanted: (digests: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>;
}
