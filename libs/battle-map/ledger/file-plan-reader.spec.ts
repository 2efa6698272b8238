import 'reflect-metadata';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { PlanFileReader } from './contract.js';
import { LedgerModule } from './ledger.module.js';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);

describe('the reader of plan files', () => {
  const reader = async () => (await Test.createTestingModule({ imports: [LedgerModule] }).compile()).get(PlanFileReader);

  it('reads a file from the disk', async () => {
    const { network } = await (await reader()).readMspdi(createReadStream(fixture('links.xml'), { highWaterMark: 7 }));
    expect(network.tasks).toHaveLength(5);
  });

  it('reads JSON', async () => {
    const { network } = (await reader()).readOracle(readFileSync(fixture('oracle.json'), 'utf8'));
    expect(network.tasks).toHaveLength(2);
  });

  it('takes narrower limits', async () => {
    const links = createReadStream(fixture('links.xml'));
    await expect((await reader()).readMspdi(links, { tasks: 4 })).rejects.toMatchObject({ code: 'ledger.plan-file.too-many-tasks' });
    const json = readFileSync(fixture('oracle.json'), 'utf8');
    expect(await reader().then((each) => () => each.readOracle(json, { bytes: 9 }))).toThrow('ledger.plan-file.too-large');
  });
});
