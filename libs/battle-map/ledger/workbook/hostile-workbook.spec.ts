import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { HEADINGS, MORE_HEADINGS, ledgerWorkbook, twoTasks } from '../../../../test/support/ledger-workbook.js';
import { runs } from '../../../../test/support/runs.js';
import { bareWorkbook, zip } from '../../../../test/support/zip.js';
import type { LedgerLimits } from '../contract/ledger-file.js';
import { readLedger } from './read-ledger.js';

const guanghe = readFileSync(join(import.meta.dirname, '../../sample/data/ledger.xlsx'));

async function outcome(bytes: Uint8Array, limits: Partial<LedgerLimits> = {}) {
  try {
    const { document, faults, remarks } = await readLedger(bytes, { limits });
    return { document, faults: faults.map(({ code }) => code.replace('ledger.fault.', '')), remarks: remarks.map(({ kind }) => kind) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { refused: error.code.replace('ledger.workbook.', ''), kind: error.kind, params: error.params };
  }
}

const mainIs = (target: string) => `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`;
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...texts: string[]) => `<row>${texts.map(cell).join('')}</row>`;
const LEDGER = row('台账') + row('填报日期:2018年7月2日') + row(...HEADINGS, ...MORE_HEADINGS);
const TASK = row('1', 'XM01', '学校', '2018年12月28日前', 'ZB01', 'XM01-01', '设计', '建设办', '15');
const FORCES = `<sheetData>${row('专班编号', '专班名称', '组长', '牵头单位')}${row('ZB01', '专班', '副书记', '建设办')}</sheetData>`;
const bare = (ledger: string, after = '') =>
  bareWorkbook({ 作战图台账: `<sheetData>${LEDGER}${ledger}</sheetData>${after}`, 工作专班: FORCES });

describe('another kind of file', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'not-xlsx'],
    ['text', Buffer.from('项目编号,完成时限\n'), 'not-xlsx'],
    ['a web page that is called .xls', Buffer.from('\ufeff\n<html><table>'), 'web-page'],
    ['a zip without a workbook', zip([{ name: 'a.txt', content: 'a' }]), 'not-xlsx'],
    ['a zip cut off', guanghe.subarray(0, 9000), 'damaged'],
    ['the beginning of old Excel and nothing more', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4000)]), 'damaged'],
    [
      'a workbook behind a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['a zip with a password', zip([{ name: '_rels/.rels', content: '', flags: 0x801 }]), 'encrypted'],
  ])('%s', async (_, bytes, refused) => {
    expect(await outcome(bytes)).toMatchObject({ refused });
  });

  it('a Word document is no workbook', async () => {
    const word = [
      { name: '_rels/.rels', content: mainIs('word/document.xml') },
      { name: 'word/document.xml', content: '<w:document/>' },
    ];
    expect(await outcome(zip(word))).toMatchObject({ refused: 'not-xlsx', kind: 'unsupported' });
    const binary = [
      { name: '_rels/.rels', content: mainIs('xl/workbook.bin') },
      { name: 'xl/workbook.bin', content: '' },
    ];
    expect(await outcome(zip(binary))).toMatchObject({ refused: 'not-xlsx' });
  });

  it('an empty workbook has faults', async () => {
    expect(await outcome(bareWorkbook({ Sheet1: '<sheetData/>' }))).toMatchObject({
      document: null,
      faults: ['missing-sheet', 'missing-sheet'],
      remarks: ['sheet-ignored'],
    });
    expect(await outcome(bareWorkbook({}))).toMatchObject({ faults: ['missing-sheet', 'missing-sheet'] });
  });

  it('macros are neither read nor run', async () => {
    const rels = '<Relationships><Relationship Id="m" Type="x/vbaProject" Target="vbaProject.bin"/></Relationships>';
    expect(await outcome(bareWorkbook({}, [{ name: 'xl/vbaProject.bin', content: 'Sub AutoOpen()' }]))).toMatchObject({ remarks: [] });
    const named = zip([
      {
        name: '_rels/.rels',
        content: '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
      },
      { name: 'xl/workbook.xml', content: '<workbook><sheets/></workbook>' },
      { name: 'xl/_rels/workbook.xml.rels', content: rels },
      { name: 'xl/vbaProject.bin', content: 'Sub AutoOpen()' },
    ]);
    expect(await outcome(named)).toMatchObject({ remarks: ['macros-ignored'] });
  });
});

describe('a file that is a bomb', () => {
  const sheet = (megabytes: number) => `<sheetData>${LEDGER}${TASK}</sheetData>${' '.repeat(megabytes * 1_048_576)}`;

  it('is refused by its table of contents, before anything is inflated', async () => {
    const bomb = bareWorkbook({ 作战图台账: sheet(130), 工作专班: FORCES });
    expect(bomb.length).toBeLessThan(1_048_576);
    expect(await outcome(bomb)).toEqual({ refused: 'inflates-too-far', kind: 'too-large', params: { most: 128 } });
  });

  it('is believed when it says that it is one', async () => {
    expect(await outcome(zip([{ name: 'a', content: 'no more than this', saidSize: 200_000_000 }]))).toMatchObject({
      refused: 'inflates-too-far',
    });
  });

  it('is refused also when it is made of many small ones', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ name: `xl/media/${index}`, content: Buffer.alloc(4_194_304) }));
    expect(await outcome(bareWorkbook({ 工作专班: FORCES }, many))).toMatchObject({ refused: 'inflates-too-far' });
    const tiny = Array.from({ length: 2001 }, (_, index) => ({ name: `xl/media/${index}`, content: '' }));
    expect(await outcome(zip(tiny))).toMatchObject({ refused: 'too-many-parts', kind: 'too-large' });
  });

  it('is inflated no further than it says, when it lies', async () => {
    const relations = { name: '_rels/.rels', content: `<Relationships/>${' '.repeat(50_000_000)}`, saidSize: 1000 };
    expect(await outcome(zip([relations]))).toMatchObject({ refused: 'damaged', params: { part: '_rels/.rels' } });
  });

  it('may not be larger than the limit', async () => {
    expect(await outcome(guanghe, { bytes: 10_000 })).toMatchObject({ refused: 'too-large', kind: 'too-large' });
    expect(await outcome(guanghe, { rows: 100 })).toMatchObject({ refused: 'too-many-rows', params: { sheet: '作战图台账', most: 100 } });
    expect(await outcome(guanghe, { links: 119 })).toMatchObject({ refused: 'too-many-links', kind: 'too-large' });
    expect(await outcome(guanghe, { links: 120, rows: 147 })).toMatchObject({ faults: [] });
    expect(await outcome(guanghe, { sheets: 1 })).toMatchObject({ refused: 'too-many-sheets' });
  });

  it('cannot hide one part behind another of the same name', async () => {
    expect(
      await outcome(
        zip([
          { name: 'a', content: '' },
          { name: 'A', content: '' },
        ]),
      ),
    ).toMatchObject({ refused: 'damaged' });
  });
});

describe('XML that wants more than to be read', () => {
  it('reads the least that is a ledger', async () => {
    expect(await outcome(bare(TASK))).toMatchObject({ faults: [], document: { projects: [{ code: 'XM01' }] } });
  });

  it.each([
    ['deep nesting', '<a>'.repeat(100)],
    ['a cell nowhere', '<sheetData><row r="1"><c r="0A"><v>1</v></c></row></sheetData>'],
    ['a row beyond all rows', '<sheetData><row r="99999999"><c><v>1</v></c></row></sheetData>'],
    ['a number that is none', '<sheetData><row><c><v>1e999</v></c></row></sheetData>'],
    ['a text that is not in the list', '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'],
    ['a merged range of nothing', '<mergeCells><mergeCell ref=""/></mergeCells>'],
  ])('%s', async (_, xml) => {
    expect(await outcome(bareWorkbook({ 工作专班: xml }))).toMatchObject({ refused: 'damaged', params: { part: 'xl/sheet0.xml' } });
  });

  it.each([
    ['entities', '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'],
    ['a file of this machine', '<!DOCTYPE w SYSTEM "file:///etc/passwd">'],
    ['any document type', '<!DOCTYPE w>'],
  ])('%s', async (_, prolog) => {
    const main = { name: '_rels/.rels', content: `${prolog}${mainIs('xl/workbook.xml')}` };
    const workbook = { name: 'xl/workbook.xml', content: '<workbook/>' };
    expect(await outcome(zip([main, workbook]))).toMatchObject({ refused: 'damaged', params: { part: '_rels/.rels' } });
    expect(await outcome(zip([{ ...main, content: mainIs('xl/workbook.xml') }, workbook]))).toHaveProperty('faults');
  });

  it('a part that is not what was zipped', async () => {
    const main = { name: '_rels/.rels', content: mainIs('xl/workbook.xml'), saidChecksum: 7 };
    expect(await outcome(zip([main, { name: 'xl/workbook.xml', content: '<workbook/>' }]))).toMatchObject({ refused: 'damaged' });
  });

  it('merged ranges over the whole sheet are looked up, not laid out', async () => {
    const ranges = Array.from({ length: 1000 }, (_, index) => `<mergeCell ref="A${index + 20}:XFD1048576"/>`).join('');
    expect(await outcome(bare(TASK, `<mergeCells>${ranges}</mergeCells>`))).toMatchObject({ faults: [], document: {} });
  });

  it('cells far to the right and empty rows far below are left alone', async () => {
    const far = '<row r="1048000"><c r="A1048000" s="1"/></row>';
    const wide = TASK.replace('</row>', '<c r="XFD4"><v>1</v></c></row>');
    expect(await outcome(bare(wide + far))).toMatchObject({ faults: [], document: {} });
  });

  it('names may carry a prefix, as some writers give them', async () => {
    const prefixed = TASK.replaceAll('<', '<x:').replaceAll('<x:/', '</x:');
    expect(await outcome(bare(prefixed))).toMatchObject({ faults: [], document: { projects: [{ code: 'XM01' }] } });
  });

  it('other sheets are looked at no further than their headings', async () => {
    const sheets = {
      明细: `<sheetData>${row('明细').repeat(25_000)}</sheetData>`,
      作战图台账: `<sheetData>${LEDGER}${TASK}</sheetData>`,
      工作专班: FORCES,
    };
    expect(await outcome(bareWorkbook(sheets))).toMatchObject({ faults: [], remarks: ['sheet-ignored'], document: {} });
  });

  it('characters that nobody sees are taken out', async () => {
    const strange = TASK.replace('学校', '学_x0000_校\u200b_xD800_');
    expect(await outcome(bare(strange))).toMatchObject({ document: { projects: [{ title: '学校' }] } });
  });
});

describe('a large ledger', () => {
  it('of 10,000 tasks is read', async () => {
    const rows = Array.from({ length: 500 }, (_, project) =>
      Array.from({ length: 20 }, (_each, task) => [
        ...(task === 0 ? [project, `XM${project}`, `项目${project}`, '2018年12月28日前', 'ZB01'] : [null, null, null, null, null]),
        `XM${project}-${task}`,
        '任务',
        '建设办',
        task,
        task === 0 ? null : `XM${project}-${task - 1}SS+1`,
      ]),
    ).flat();
    const result = await outcome(await ledgerWorkbook({ rows }));
    expect(result.faults).toEqual([]);
    const projects = result.document?.projects ?? [];
    expect(projects).toHaveLength(500);
    expect(projects.flatMap(({ tasks }) => tasks)).toHaveLength(10_000);
    expect(projects.flatMap(({ links }) => links)).toHaveLength(9500);
  }, 60_000);

  it('of more rows than the limit is refused as soon as they are counted', async () => {
    expect(await outcome(bare(TASK.repeat(20_000)))).toMatchObject({ refused: 'too-many-rows', kind: 'too-large' });
  }, 60_000);
});

describe('whatever the bytes', () => {
  it('a damaged ledger is read, has faults or is refused, and nothing else', async () => {
    const flips = fc.array(fc.tuple(fc.nat(guanghe.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const damaged = Uint8Array.from(guanghe);
        for (const [at, mask] of places) damaged[at] = (damaged[at] ?? 0) ^ mask;
        await outcome(damaged);
      }),
      { numRuns: runs(100) },
    );
  }, 60_000);

  it('damaged XML in an undamaged zip too', async () => {
    const sheet = `<sheetData>${LEDGER}${TASK}</sheetData><mergeCells><mergeCell ref="A1:O1"/></mergeCells>`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sheet.length - 1), fc.integer({ min: 32, max: 126 })), { minLength: 1, maxLength: 3 }),
        async (places) => {
          const letters = [...sheet];
          for (const [at, code] of places) letters[at] = String.fromCharCode(code);
          await outcome(bareWorkbook({ 作战图台账: letters.join(''), 工作专班: FORCES }));
        },
      ),
      { numRuns: runs(100) },
    );
  }, 60_000);

  it('whatever stands in the cells', async () => {
    const content = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.double(),
      fc.constantFrom('XM01-01', 'XM01-02SS+5', '__proto__', 'constructor', '2018年2月30日', '1e400', '%', ',', '.', '-'),
    );
    const place = fc.tuple(fc.nat(1), fc.nat(14), content);
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 6 }), async (places) => {
        const rows = twoTasks().map((each) => each.map((value) => (value === null ? '' : String(value as string | number))));
        for (const [at, column, value] of places) (rows[at] ?? [])[column] = String(value);
        const escaped = rows.map((each) => row(...each.map((text) => text.replace(/[&<>\u0000-\u001f\ufffe\uffff]/g, '_'))));
        await outcome(bare(escaped.join('')));
      }),
      { numRuns: runs(100) },
    );
  }, 60_000);

  it('any bytes are refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const zipped = Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]);
        for (const each of [bytes, zipped]) expect(await outcome(each)).toHaveProperty('refused');
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('the source', () => {
  it('keeps its own faults, and is let go when it is too long', async () => {
    const broken = (async function* () {
      yield guanghe.subarray(0, 100);
      throw new Error('disk gone');
    })();
    await expect(readLedger(broken, {})).rejects.toThrow('disk gone');
    let asked = 0;
    const endless = (async function* () {
      for (;;) yield Buffer.alloc(1000, (asked += 1));
    })();
    await expect(readLedger(endless, { limits: { bytes: 10_000 } })).rejects.toBeInstanceOf(DomainError);
    expect(asked).toBe(11);
  });
});
