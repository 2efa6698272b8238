import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '../../access/actor.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SystemClock } from '../../clock/clocks.js';
import { TransactionRunner } from '../../database/transaction.js';
import { StoredFileRepository } from '../db/stored-file.repository.js';
import { FILE_KINDS, type FileKind } from '../domain/file-kinds.js';
import { nameOfKind } from '../domain/file-ending.js';
import { displayName } from '../domain/file-name.js';
import { FileInspector } from '../file-inspector.js';
import { FileStore, type Received } from '../file-store.js';
import type { FileId, StoredFile } from '../stored-file.js';

export interface Incoming {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Somebody brings a file. What it is, its content says; a file of no allowed kind, or half a file, leaves nothing behind. */
@Injectable()
export class UploadFile {
  constructor(
    private readonly store: FileStore,
    private readonly inspector: FileInspector,
    private readonly files: StoredFileRepository,
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
    private readonly clock: SystemClock,
  ) {}

  async execute(actor: Actor, incoming: Incoming): Promise<StoredFile> {
    const received = await this.store.receive(incoming.content);
    try {
      const { kind, name } = await this.inspect(received, incoming.name);
      // First the content, then the row: a row without content would be a broken promise, the reverse is swept away.
      await this.store.keep(received);
      const { sha256, bytes } = received;
      const file = { id: randomUUID() as FileId, sha256, bytes, kind, name, uploadedBy: actor.accountId, uploadedAt: this.clock.now() };
      await this.transactions.run(async (tx) => {
        await this.files.add(tx, file);
        await this.audit.record(tx, {
          action: 'files.upload-file',
          subject: { kind: 'file', id: file.id },
          result: 'done',
          details: { kind, bytes, sha256 },
        });
      });
      return file;
    } finally {
      await this.store.drop(received);
    }
  }

  private async inspect({ path, bytes }: Received, given: string): Promise<{ kind: FileKind; name: string }> {
    if (bytes === 0) throw new DomainError('files.empty', {}, { field: 'file' });
    const kind = await this.inspector.kindOf(path, given);
    if (!kind) throw new DomainError('files.kind', { kinds: Object.keys(FILE_KINDS).join(', ') }, { kind: 'unsupported', field: 'file' });
    const name = nameOfKind(given, kind);
    if (name === undefined)
      throw new DomainError('files.other-kind', { name: displayName(given), kind }, { kind: 'unsupported', field: 'file' });
    return { kind, name };
  }
}
