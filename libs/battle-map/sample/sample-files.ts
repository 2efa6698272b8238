import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { LedgerReader, type PeopleDocument } from '../ledger/contract.js';

const FOLDER = join(import.meta.dirname, 'data');

/** What the office of 洸河 handed over on 2 July 2018: shared with the program, read anew when it is needed. */
@Injectable()
export class SampleFiles {
  constructor(private readonly reader: LedgerReader) {}

  ledger(): Promise<Uint8Array> {
    return readFile(join(FOLDER, 'ledger.xlsx'));
  }

  async people(): Promise<PeopleDocument> {
    return this.reader.readPeople(await readFile(join(FOLDER, 'people.json'), 'utf8'));
  }
}
