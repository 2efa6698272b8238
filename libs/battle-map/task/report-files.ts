import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import type { FileId } from '#libs/platform/files/stored-file';
import { StoredFiles } from '#libs/platform/files/stored-files';

/** Files that go with a report: whoever uploaded them hands them over, nobody else can. */
@Injectable()
export class ReportFiles {
  constructor(private readonly files: StoredFiles) {}

  /** @throws DomainError `files.not-found`, the same for a file of somebody else as for one that is not there. */
  async refuseForeign(actor: Actor, fileIds: readonly FileId[]): Promise<void> {
    for (const fileId of fileIds) {
      const file = await this.files.find(fileId);
      if (file.uploadedBy !== actor.accountId) throw new DomainError('files.not-found', {}, { kind: 'not-found', field: 'fileIds' });
    }
  }
}
