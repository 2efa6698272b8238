import 'reflect-metadata';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { wallMinute } from '#libs/kernel/calendar/wall-time';
import { PlanFileReader } from './contract/plan-file.js';
import { LedgerReadersModule } from './ledger-readers.module.js';

async function* pieces(...all: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* all;
}

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);

describe('the reader of plan files', () => {
  const reader = async () => (await Test.createTestingModule({ imports: [LedgerReadersModule] }).compile()).get(PlanFileReader);

  it('reads a file from the disk', async () => {
    const { network } = await (await reader()).readMspdi(createReadStream(fixture('links.xml'), { highWaterMark: 7 }));
    expect(network.tasks).toHaveLength(5);
  });

  it('reads JSON', async () => {
    const { network } = (await reader()).readOracle(readFileSync(fixture('oracle.json'), 'utf8'));
    expect(network.tasks).toHaveLength(2);
  });

  it('tells the formats apart by their content, whatever pieces it comes in', async () => {
    const each = await reader();
    for (const highWaterMark of [1, 64_000]) {
      const xml = await each.read(createReadStream(fixture('links.xml'), { highWaterMark }));
      const json = await each.read(createReadStream(fixture('oracle.json'), { highWaterMark }));
      expect([xml.network.tasks.length, json.network.tasks.length]).toEqual([5, 2]);
    }
    const utf16 = Buffer.from(`\ufeff${readFileSync(fixture('links.xml'), 'utf8').replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect((await each.read(pieces(utf16))).network.tasks).toHaveLength(5);
    expect((await each.read(pieces('\n', ' \ufeff', readFileSync(fixture('oracle.json'), 'utf8')))).title).toBe('两个班组');
  });

  it.each([
    ['', 'ledger.plan-file.empty', {}],
    [' \n ', 'ledger.plan-file.empty', {}],
    ['Task;Start\nDig;Monday and so on', 'ledger.plan-file.unknown-format', { beginning: 'Task;Start Dig;Monda' }],
    ['{"schema":', 'ledger.plan-file.not-json', {}],
    ['<Plan>', 'ledger.plan-file.not-a-plan', { root: 'Plan' }],
  ])('refuses %j', async (content, code, params) => {
    await expect((await reader()).read(pieces(content))).rejects.toMatchObject({ code, params });
  });

  it('closes what it reads from, also when it refuses', async () => {
    const source = createReadStream(fixture('holidays.xml'), { highWaterMark: 16, start: 30 });
    await expect((await reader()).read(source)).rejects.toThrow('ledger.plan-file');
    expect(source.destroyed).toBe(true);
  });

  it('says how long a day is, and keeps the status date out of the network', async () => {
    const each = await reader();
    const day = async (minutes: string) => {
      const text = readFileSync(fixture('links.xml'), 'utf8').replace(/<MinutesPerDay>.*<\/MinutesPerDay>/, '');
      return (await each.read(pieces(text.replace('<Tasks>', `<MinutesPerDay>${minutes}</MinutesPerDay><Tasks>`)))).minutesPerDay;
    };
    expect([await day('420'), await day('0'), await day('9999')]).toEqual([420, 480, 480]);
    const { statusDate, network, report } = await each.read(createReadStream(fixture('outline.xml')));
    expect(statusDate).toBe(wallMinute('2026-03-06T17:00'));
    expect(network).not.toHaveProperty('statusDate');
    expect(report[0]).toEqual({
      kind: 'status-date',
      treatment: 'ignored',
      message: 'ledger.plan-remark.status-date',
      params: { date: '2026-03-06' },
    });
  });

  it('takes narrower limits', async () => {
    const links = createReadStream(fixture('links.xml'));
    await expect((await reader()).readMspdi(links, { tasks: 4 })).rejects.toMatchObject({ code: 'ledger.plan-file.too-many-tasks' });
    const json = readFileSync(fixture('oracle.json'), 'utf8');
    expect(await reader().then((each) => () => each.readOracle(json, { bytes: 9 }))).toThrow('ledger.plan-file.too-large');
  });
});
