import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translate } from '#libs/platform/i18n/translate';
import { scheduleMessages } from '../../reverse-schedule/schedule-messages.js';
import type { LedgerRemark, SheetPlaces } from '../contract/ledger-file.js';
import { workbookMessages } from '../workbook-messages.js';
import { readLedger } from './read-ledger.js';

const file = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/workbooks', name));
/** Written down by hand before the reader knew the workbook. */
const byHand = <Expected>(name: string) => JSON.parse(file(`${name}.json`).toString()) as Expected;
const place = ({ sheet, row, column }: { sheet: string | null; row: number | null; column: string | null }) =>
  `${sheet ?? ''}!${column ?? ''}${row ?? ''}`;
const shown = (remarks: readonly LedgerRemark[]) => remarks.map((remark) => `${remark.kind} ${place(remark)}`);

async function understood(name: string) {
  const { document, faults, remarks } = await readLedger(file(name), {});
  expect(faults.map(({ code, ...at }) => `${code} ${place(at)}`)).toEqual([]);
  if (!document) throw new Error('The ledger was refused.');
  return { ...document, remarks: shown(remarks) };
}

/** The sheet alone, where an entry stands on another one than the first. */
const named = (_: string, value: unknown): unknown => {
  const { places, ...entry } = (value ?? {}) as { places?: SheetPlaces };
  return places?.sheet === undefined ? value : { sheet: places.sheet, ...entry };
};

describe('workbooks that LibreOffice saved', () => {
  it.each([
    ['other headings in another order, over two rows', 'other-words.xlsx'],
    ['one sheet for each task force among others', 'sheet-per-force.xlsx'],
    ['the old format, counting from 1904', 'old-1904.xls'],
  ])('%s', async (_, name) => {
    const read = await understood(name);
    expect(JSON.parse(JSON.stringify(read, named))).toEqual(byHand(name.replace(/\..*$/, '')));
  });

  it('nineteen ways to write an end date', async () => {
    const { filingDate, projects, remarks } = await understood('dates.xlsx');
    const endDates = projects.map(({ code, endDate, endDateAsWritten }) => [code, endDate, endDateAsWritten]);
    expect({ filingDate, endDates, remarks }).toEqual(byHand('dates'));
  });

  it('every fault with its cell, the reason and the remedy', async () => {
    const { known, faults } = byHand<{ known: { units: string[]; posts: string[] }; faults: string[][] }>('faults');
    const read = await readLedger(file('faults.xlsx'), { known: { units: new Set(known.units), posts: new Set(known.posts) } });
    const messages = { ...workbookMessages, ...scheduleMessages };
    const said = (code: string, what: string, params: object) => translate(messages, 'zh-CN', `error.${code}.${what}`, { ...params });
    expect(read.document).toBeNull();
    expect(read.faults.map((each) => [place(each), ...['reason', 'remedy'].map((what) => said(each.code, what, each.params))])).toEqual(
      faults,
    );
  });

  it.each(['locked.xlsx', 'locked.xls'])('%s is refused for its password', async (name) => {
    await expect(readLedger(file(name), {})).rejects.toMatchObject({ code: 'ledger.workbook.encrypted', kind: 'unsupported' });
  });
});

describe('sheets after the first', () => {
  it('are told from the first one in faults', async () => {
    const read = await readLedger(file('sheet-per-force.xlsx'), { known: { units: new Set(['建设办', '财政所']), posts: new Set() } });
    expect(read.faults.filter(({ code }) => code === 'ledger.fault.unknown-unit').map(place)).toEqual([
      ...['民生专班!D3', '民生专班!D4', '民生专班!D4', '专班!E3', '专班!F3', '专班!F3'],
    ]);
  });
});
