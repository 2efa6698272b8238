import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, opendir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { SystemClock } from '../clock/clocks.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { FileStore, type Received } from './file-store.js';

const DIGEST = /^[0-9a-f]{64}$/;
const SWEPT_AT_ONCE = 500;

/** `DATA_DIR/files`: `incoming/` for what arrives, `ab/cd/abcd…` for what is kept. All API and worker processes share the folder. */
@Injectable()
export class DiskFileStore extends FileStore {
  private readonly folder: string;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly clock: SystemClock,
  ) {
    super();
    this.folder = resolve(settings.DATA_DIR, 'files');
  }

  async receive(content: AsyncIterable<Uint8Array>): Promise<Received> {
    const path = join(this.incoming(), randomUUID());
    await mkdir(this.incoming(), { recursive: true });
    const digest = createHash('sha256');
    let bytes = 0;
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const piece of content) {
        digest.update(piece);
        bytes += piece.byteLength;
        await file.writeFile(piece);
      }
      await file.sync();
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
    await file.close();
    return { path, sha256: digest.digest('hex'), bytes };
  }

  async keep({ path, sha256 }: Received): Promise<void> {
    const kept = this.pathOf(sha256);
    await mkdir(dirname(kept), { recursive: true });
    await rename(path, kept);
    // Content that was there before counts as new, so that a sweep under way leaves it.
    const now = this.clock.now();
    await utimes(kept, now, now);
    await syncFolder(dirname(kept));
  }

  async drop({ path }: Received): Promise<void> {
    await rm(path, { force: true });
  }

  async open(sha256: string): Promise<Readable> {
    return (await open(this.pathOf(sha256), 'r')).createReadStream();
  }

  async sweep(before: Date, wanted: (digests: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number> {
    for await (const path of filesBelow(this.incoming())) if (await olderThan(path, before)) await rm(path, { force: true });
    let removed = 0;
    let batch: string[] = [];
    const removeUnwanted = async () => {
      const keep = await wanted(batch);
      for (const digest of batch) {
        if (keep.has(digest)) continue;
        await rm(this.pathOf(digest), { force: true });
        removed++;
      }
      batch = [];
    };
    for await (const path of filesBelow(this.folder)) {
      const digest = path.slice(-64);
      if (path !== this.pathIfDigest(digest) || !(await olderThan(path, before))) continue;
      if (batch.push(digest) === SWEPT_AT_ONCE) await removeUnwanted();
    }
    if (batch.length > 0) await removeUnwanted();
    return removed;
  }

  private incoming(): string {
    return join(this.folder, 'incoming');
  }

  private pathIfDigest(digest: string): string | undefined {
    return DIGEST.test(digest) ? this.pathOf(digest) : undefined;
  }

  private pathOf(sha256: string): string {
    if (!DIGEST.test(sha256)) throw new Error('A content is found by its digest only.');
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** Makes a rename survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function olderThan(path: string, moment: Date): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.mtime < moment;
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder, { recursive: true }).catch(() => undefined);
  for await (const entry of entries ?? []) if (entry.isFile()) yield join(entry.parentPath, entry.name);
}
