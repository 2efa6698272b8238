import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { LedgerSource, SourceFile } from '../ledger/contract.js';
import { LedgerReader, type PeopleDocument } from '../ledger/contract/ledger-file.js';

const FOLDER = join(import.meta.dirname, 'data');

/** What the office of 洸河 handed over on 2 July 2018, read anew when it is needed. */
@Injectable()
export class SampleFiles {
  constructor(private readonly reader: LedgerReader) {}

  async source(): Promise<LedgerSource> {
    return { ledger: await file('ledger.xlsx'), people: await file('people.json') };
  }

  async people(): Promise<PeopleDocument> {
    const { content } = await file('people.json');
    return this.reader.readPeople(new TextDecoder().decode(content));
  }
}

async function file(name: string): Promise<SourceFile> {
  return { name, content: await readFile(join(FOLDER, name)) };
}
