/** Media types that may be stored, by the ending that their content calls for. Programs, archives, pages and macros are not among them; of XML only plans are. */
export const FILE_KINDS = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  doc: 'application/msword',
  xml: 'application/xml',
  csv: 'text/csv',
  txt: 'text/plain',
} as const;

export type FileKind = keyof typeof FILE_KINDS;
export type MediaType = (typeof FILE_KINDS)[FileKind];

export function isFileKind(ending: string): ending is FileKind {
  return Object.hasOwn(FILE_KINDS, ending);
}
