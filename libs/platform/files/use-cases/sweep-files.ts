import { Injectable } from '@nestjs/common';
import { StoredFileRepository } from '../db/stored-file.repository.js';
import { FileStore } from '../file-store.js';

const DAY_MS = 24 * 3_600_000;

/** Contents without a file: what an upload left that was cut off between the disk and the database. */
@Injectable()
export class SweepFiles {
  constructor(
    private readonly store: FileStore,
    private readonly files: StoredFileRepository,
  ) {}

  /** @param slot the tick's moment; what is younger than a day may still be on its way. */
  async execute(slot: Date): Promise<number> {
    return this.store.sweep(new Date(slot.getTime() - DAY_MS), (digests) => this.files.wanted(digests));
  }
}
