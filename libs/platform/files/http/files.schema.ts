import { z } from 'zod';
import { FILE_KINDS, type FileKind } from '../domain/file-kinds.js';
import type { FileId } from '../stored-file.js';

export const FileIdParam = z.uuid().transform((id) => id as FileId);

export const FileView = z
  .object({
    id: z.uuid(),
    name: z.string().describe('To show; made safe for saving.'),
    kind: z.enum(Object.keys(FILE_KINDS) as [FileKind, ...FileKind[]]).describe('What the content is.'),
    bytes: z.int(),
    sha256: z.string(),
    uploadedAt: z.date(),
  })
  .meta({ id: 'StoredFile' });
