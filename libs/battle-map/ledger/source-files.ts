import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import type { FileId } from '#libs/platform/files/stored-file';
import { StoredFiles } from '#libs/platform/files/stored-files';
import type { LedgerSource, SourceFile } from './contract.js';
import { LEDGER_LIMITS } from './workbook/refusals.js';

export interface ChosenFiles {
  readonly ledgerFileId: FileId;
  readonly peopleFileId?: FileId | undefined;
}

/** The files that somebody uploaded and chose; those of others are as if they were not there. */
@Injectable()
export class SourceFiles {
  constructor(private readonly files: StoredFiles) {}

  /** @throws DomainError `files.not-found`, `ledger.workbook.too-large`, with the field. */
  async of(actor: Actor, { ledgerFileId, peopleFileId }: ChosenFiles): Promise<LedgerSource> {
    const ledger = await this.read(actor, ledgerFileId, 'ledgerFileId');
    return peopleFileId === undefined ? { ledger } : { ledger, people: await this.read(actor, peopleFileId, 'peopleFileId') };
  }

  /** @param field that named the file. @throws DomainError `files.not-found`, `ledger.workbook.too-large`. */
  async read(actor: Actor, id: FileId, field: string): Promise<SourceFile> {
    const file = await this.files.find(id);
    if (file.uploadedBy !== actor.accountId) throw new DomainError('files.not-found', {}, { kind: 'not-found', field });
    if (file.bytes > LEDGER_LIMITS.bytes) {
      throw new DomainError('ledger.workbook.too-large', { most: LEDGER_LIMITS.bytes / 2 ** 20 }, { kind: 'too-large', field });
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of (await this.files.content(file)) as AsyncIterable<Uint8Array>) pieces.push(piece);
    return { name: file.name, content: Buffer.concat(pieces) };
  }
}
