import 'reflect-metadata';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { LedgerReader } from './contract/ledger-file.js';
import { LedgerReadersModule } from './ledger-readers.module.js';

const office = (name: string) => join(import.meta.dirname, '../sample/data', name);

describe('the reader of ledgers', () => {
  const reader = async () => (await Test.createTestingModule({ imports: [LedgerReadersModule] }).compile()).get(LedgerReader);

  it('reads a workbook from the disk', async () => {
    const { document } = await (await reader()).read(createReadStream(office('ledger.xlsx'), { highWaterMark: 4096 }));
    expect(document?.projects).toHaveLength(20);
  });

  it('takes narrower limits', async () => {
    const file = readFileSync(office('ledger.xlsx'));
    await expect((await reader()).read(file, { limits: { parts: 10 } })).rejects.toMatchObject({
      code: 'ledger.workbook.too-many-parts',
      params: { most: 10 },
    });
  });

  it('reads the list of people', async () => {
    expect((await reader()).readPeople(readFileSync(office('people.json'), 'utf8')).posts).toHaveLength(49);
  });
});
