import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { fileTypeFromFile } from 'file-type';
import { compoundDirectoryOffset, compoundKind } from './compound-file.js';
import { type FileKind, isFileKind } from './domain/file-kinds.js';

const CFB_HEADER_BYTES = 512;
const CFB_DIRECTORY_BYTES = 4096;

/** Control characters that no text has; tab, line feed, form feed and carriage return are allowed. */
const NOT_TEXT = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

/** Tells what a file is by its content, whatever its name and its sender say. */
@Injectable()
export class FileInspector {
  /** @returns undefined for what may not be stored, or cannot be told. */
  async kindOf(path: string, name: string): Promise<FileKind | undefined> {
    const found = await fileTypeFromFile(path);
    if (found?.ext === 'cfb') return this.compoundKindOf(path);
    if ((!found || found.ext === 'xml') && (await isPlan(path))) return 'xml';
    if (found?.ext === 'xml') return undefined;
    if (found) return isFileKind(found.ext) ? found.ext : undefined;
    if (!(await isText(path))) return undefined;
    return name.toLowerCase().endsWith('.csv') ? 'csv' : 'txt';
  }

  private async compoundKindOf(path: string): Promise<FileKind | undefined> {
    const file = await open(path, 'r');
    try {
      const header = Buffer.alloc(CFB_HEADER_BYTES);
      await file.read(header, 0, header.length, 0);
      const directory = Buffer.alloc(CFB_DIRECTORY_BYTES);
      await file.read(directory, 0, directory.length, compoundDirectoryOffset(header));
      return compoundKind(directory);
    } finally {
      await file.close();
    }
  }
}

/** Of all XML only plans of project programs (MSPDI): pages and drawings are XML too. */
const PLAN = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--[^]*?-->\s*)*<(?:\w+:)?Project[\s/>]/;
const PLAN_HEAD_BYTES = 4096;

async function isPlan(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PLAN_HEAD_BYTES), 0, PLAN_HEAD_BYTES, 0);
    const [first, second] = buffer;
    const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    return PLAN.test(new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead)));
  } finally {
    await file.close();
  }
}

/** UTF-8, or GB 18030, which spreadsheets here still write. */
async function isText(path: string): Promise<boolean> {
  return (await decodes(path, 'utf-8')) || decodes(path, 'gb18030');
}

async function decodes(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
      if (NOT_TEXT.test(decoder.decode(piece, { stream: true }))) return false;
    }
    return !NOT_TEXT.test(decoder.decode());
  } catch {
    return false;
  }
}
