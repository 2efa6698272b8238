import type { Brand } from '#libs/kernel/shared/brand';
import type { AccountId } from '../access/actor.js';
import type { FileKind } from './domain/file-kinds.js';

export type FileId = Brand<string, 'file'>;

/** What is known of an uploaded file. */
export interface StoredFile {
  readonly id: FileId;
  readonly sha256: string;
  readonly bytes: number;
  readonly kind: FileKind;
  readonly name: string;
  readonly uploadedBy: AccountId;
  readonly uploadedAt: Date;
}
