import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLimited } from './limited-process.js';
import { OldWorkbook } from './old-workbook.js';
import { readLedger } from './read-ledger.js';
import { LEDGER_LIMITS } from './refusals.js';

const old = readFileSync(join(import.meta.dirname, '../fixtures/workbooks/ledger.xls'));
const today = readFileSync(join(import.meta.dirname, '../../sample/data/ledger.xlsx'));

describe('the ledger of 洸河街道 as a file of old Excel', () => {
  it('says the same as the one of today, cell by cell', async () => {
    const reading = await readLedger(old, {});
    expect(reading.document?.projects).toHaveLength(20);
    expect(reading).toEqual(await readLedger(today, {}));
  });

  it('is refused beyond the same limits', async () => {
    await expect(readLedger(old, { limits: { rows: 100 } })).rejects.toMatchObject({ code: 'ledger.workbook.too-many-rows' });
    await expect(readLedger(old, { limits: { sheets: 1 } })).rejects.toMatchObject({ code: 'ledger.workbook.too-many-sheets' });
  });

  it('is refused when it breaks off', async () => {
    await expect(readLedger(old.subarray(0, 9000), {})).rejects.toMatchObject({ code: 'ledger.workbook.damaged' });
  });

  it('is refused when it takes longer or more memory than it may', async () => {
    const open = (milliseconds: number, megabytes: number) =>
      OldWorkbook.open(old, LEDGER_LIMITS, { milliseconds, megabytes, outputBytes: 1_000_000 });
    await expect(open(1, 256)).rejects.toMatchObject({ code: 'ledger.workbook.too-slow', kind: 'too-large' });
    await expect(open(20_000, 2)).rejects.toMatchObject({ code: 'ledger.workbook.too-hungry', params: { most: 2 } });
  });
});

describe('a process with limits', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'battle-map-limited-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (program: string, limits: { milliseconds?: number; megabytes?: number } = {}) => {
    const entry = join(folder, 'entry.mjs');
    writeFileSync(entry, program);
    return runLimited(entry, Buffer.from('in'), { milliseconds: 20_000, megabytes: 64, outputBytes: 1000, ...limits });
  };

  it('knows nothing of the environment of the program', async () => {
    expect(await run('process.stdout.write(JSON.stringify(process.env))')).toEqual({ ended: 'well', output: '{}' });
  });

  it('is killed when it never ends', async () => {
    expect(await run('for (;;);', { milliseconds: 200 })).toEqual({ ended: 'too-slow' });
  });

  it('is killed when it takes ever more memory', async () => {
    expect(await run('const all = []; for (;;) all.push(new Array(1000).fill(all.length));')).toEqual({ ended: 'too-large' });
  });

  it('is killed when it says more than it may', async () => {
    expect(
      await run(`for (;;) process.stdout.write('x'.repeat(1000)) || await new Promise((go) => process.stdout.once('drain', go))`),
    ).toEqual({
      ended: 'too-large',
    });
  });

  it('may end as it likes', async () => {
    expect(await run('process.exit(3)')).toEqual({ ended: 'broken' });
  });
});
