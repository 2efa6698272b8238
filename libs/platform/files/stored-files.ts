import type { Readable } from 'node:stream';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { StoredFileRepository } from './db/stored-file.repository.js';
import { FILE_KINDS } from './domain/file-kinds.js';
import { FileStore } from './file-store.js';
import { type HeaderWriter, offerFile } from './offered-file.js';
import type { FileId, StoredFile } from './stored-file.js';

/**
 * Files as other rooms and stages use them. A file belongs to its uploader alone; a stage that takes it over shows it through a
 * route of its own, under its own permission.
 */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly files: StoredFileRepository,
    private readonly store: FileStore,
  ) {}

  /** @throws DomainError `files.not-found`. */
  async find(id: FileId): Promise<StoredFile> {
    const file = await this.files.find(id);
    if (!file) throw new DomainError('files.not-found', {}, { kind: 'not-found' });
    return file;
  }

  /** Those that are there, by their id. */
  async named(ids: readonly FileId[]): Promise<ReadonlyMap<FileId, StoredFile>> {
    const files = ids.length === 0 ? [] : await this.files.findAll(ids);
    return new Map(files.map((file) => [file.id, file]));
  }

  /** The content for whoever works on it in the program; for people there is `download`. */
  content({ sha256 }: StoredFile): Promise<Readable> {
    return this.store.open(sha256);
  }

  /** The content as an attachment: a browser saves it, and neither shows nor runs it. */
  async download(file: StoredFile, reply: HeaderWriter): Promise<StreamableFile> {
    const content = await this.store.open(file.sha256);
    return offerFile(reply, { name: file.name, type: FILE_KINDS[file.kind], content, bytes: file.bytes });
  }
}
