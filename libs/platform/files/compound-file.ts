import type { FileKind } from './domain/file-kinds.js';

/**
 * Word and Excel before 2007 put their document into a compound file; so do installers. The directory's names tell them apart.
 * @param directory bytes of the compound file's directory.
 */
export function compoundKind(directory: Buffer): FileKind | undefined {
  const holds = (entry: string) => directory.includes(Buffer.from(`${entry}\0`, 'utf16le'));
  if (holds('WordDocument')) return 'doc';
  return holds('Workbook') || holds('Book') ? 'xls' : undefined;
}

/** Where a compound file's directory begins, in bytes, as its header says. */
export function compoundDirectoryOffset(header: Buffer): number {
  const sectorSize = 2 ** Math.min(header.readUInt16LE(30), 12);
  return (header.readUInt32LE(48) + 1) * sectorSize;
}
