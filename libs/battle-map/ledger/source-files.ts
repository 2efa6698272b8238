import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import type { FileId } from '#libs/platform/files/stored-file';
import { StoredFiles } from '#libs/platform/files/stored-files';
import type { LedgerSource, SourceFile } from './contract.js';
import type { PlanTarget } from './domain/plan-target.js';
import { LEDGER_LIMITS } from './workbook/refusals.js';

/** A ledger with people.json or without, or a plan file with the project that it becomes. */
export type ChosenFiles =
  | { readonly ledgerFileId: FileId; readonly peopleFileId?: FileId | undefined; readonly planFileId?: undefined }
  | { readonly planFileId: FileId; readonly planTarget: PlanTarget };

interface RunFiles {
  readonly ledgerFileId: FileId | null;
  readonly peopleFileId: FileId | null;
}

/** The files that somebody uploaded and chose; those of others are as if they were not there. */
@Injectable()
export class SourceFiles {
  constructor(private readonly files: StoredFiles) {}

  /** @returns what the ledger or the plan is called. @throws DomainError `files.not-found`, `ledger.workbook.too-large`, `ledger.plan-file.too-large`, with the field. */
  async check(actor: Actor, chosen: ChosenFiles): Promise<string> {
    if (chosen.planFileId !== undefined) return this.checkOne(actor, chosen.planFileId, 'planFileId');
    const name = await this.checkOne(actor, chosen.ledgerFileId, 'ledgerFileId');
    if (chosen.peopleFileId !== undefined) await this.checkOne(actor, chosen.peopleFileId, 'peopleFileId');
    return name;
  }

  /** The content of files that were checked when they were chosen. */
  async of({ ledgerFileId, peopleFileId }: RunFiles): Promise<LedgerSource> {
    if (ledgerFileId === null) throw new Error('The run has no ledger.');
    const ledger = await this.contentOf(ledgerFileId);
    return peopleFileId === null ? { ledger } : { ledger, people: await this.contentOf(peopleFileId) };
  }

  /** One file of somebody. @param field that named it. @throws DomainError `files.not-found`, `ledger.workbook.too-large`. */
  async read(actor: Actor, id: FileId, field: string): Promise<SourceFile> {
    await this.checkOne(actor, id, field);
    return this.contentOf(id);
  }

  private async checkOne(actor: Actor, id: FileId, field: string): Promise<string> {
    const file = (await this.files.named([id])).get(id);
    if (file?.uploadedBy !== actor.accountId) throw new DomainError('files.not-found', {}, { kind: 'not-found', field });
    if (file.bytes > LEDGER_LIMITS.bytes) {
      const what = field === 'planFileId' ? 'plan-file' : 'workbook';
      throw new DomainError(`ledger.${what}.too-large`, { most: LEDGER_LIMITS.bytes / 2 ** 20 }, { kind: 'too-large', field });
    }
    return file.name;
  }

  /** The content of a file that was checked when it was chosen. */
  async contentOf(id: FileId): Promise<SourceFile> {
    const file = await this.files.find(id);
    const pieces: Uint8Array[] = [];
    for await (const piece of (await this.files.content(file)) as AsyncIterable<Uint8Array>) pieces.push(piece);
    return { name: file.name, content: Buffer.concat(pieces) };
  }
}
