import { Injectable } from '@nestjs/common';
import { type LedgerReadOptions, LedgerReader, type LedgerReading, type PeopleDocument } from './contract/ledger-file.js';
import { readPeople } from './people/read-people.js';
import { readLedger } from './workbook/read-ledger.js';

@Injectable()
export class FileLedgerReader extends LedgerReader {
  read(source: Uint8Array | AsyncIterable<Uint8Array>, options: LedgerReadOptions = {}): Promise<LedgerReading> {
    return readLedger(source, options);
  }

  readPeople(json: string): PeopleDocument {
    return readPeople(json);
  }
}
