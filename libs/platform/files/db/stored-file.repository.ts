import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { AccountId } from '../../access/actor.js';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import type { FileKind } from '../domain/file-kinds.js';
import type { FileId, StoredFile } from '../stored-file.js';
import { StoredFileEntity } from './stored-file.entity.js';

@Injectable()
export class StoredFileRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, file: StoredFile): Promise<void> {
    await this.database.manager(tx).insert(StoredFileEntity, { ...file, bytes: String(file.bytes) });
  }

  async find(id: FileId): Promise<StoredFile | undefined> {
    const row = await this.database.manager().findOneBy(StoredFileEntity, { id });
    return row ? toFile(row) : undefined;
  }

  async findAll(ids: readonly FileId[]): Promise<StoredFile[]> {
    const rows = await this.database.manager().find(StoredFileEntity, { where: { id: In([...ids]) } });
    return rows.map(toFile);
  }

  /** Those of the digests that some file still needs. */
  async wanted(digests: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.manager().find(StoredFileEntity, { select: { sha256: true }, where: { sha256: In(digests) } });
    return new Set(rows.map((row) => row.sha256));
  }
}

function toFile(row: StoredFileEntity): StoredFile {
  return {
    ...row,
    id: row.id as FileId,
    bytes: Number(row.bytes),
    kind: row.kind as FileKind,
    uploadedBy: row.uploadedBy as AccountId,
  };
}
