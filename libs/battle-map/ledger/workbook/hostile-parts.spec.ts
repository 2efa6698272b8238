import { HEADINGS, twoTasks } from '../../../../test/support/ledger-workbook.js';
import { bareWorkbook, zip, type ZipPart } from '../../../../test/support/zip.js';
import { readLedger } from './read-ledger.js';

const MEGABYTE = 1_048_576;
const row = (...texts: readonly unknown[]) =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${(text as string | number | null) ?? ''}</t></is></c>`).join('')}</row>`;
const LEDGER = row('填报日期:2018年7月2日') + row(...HEADINGS, '前置任务') + row(...twoTasks()[0]!.slice(0, 10));
const FORCES = `<sheetData>${row('专班编号', '专班名称', '组长', '牵头单位')}${row('ZB01', '专班', '副书记', '建设办')}</sheetData>`;
const ledger = (before = '', extra: readonly ZipPart[] = []) =>
  bareWorkbook({ 作战图台账: `${before}<sheetData>${LEDGER}</sheetData>`, 工作专班: FORCES }, extra);

/** The workbook of `ledger` whose main part names its texts too. */
function withTexts(content: Buffer | string): Buffer {
  const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="x/${kind}" Target="${target}"/>`;
  return zip([
    { name: '_rels/.rels', content: `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    {
      name: 'xl/workbook.xml',
      content: '<workbook xmlns:r="r"><sheets><sheet name="作战图台账" r:id="a"/><sheet name="工作专班" r:id="b"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${relation('a', 'worksheet', 'a.xml')}${relation('b', 'worksheet', 'b.xml')}${relation('t', 'sharedStrings', 't.xml')}</Relationships>`,
    },
    { name: 'xl/a.xml', content: `<worksheet><sheetData>${LEDGER}</sheetData></worksheet>` },
    { name: 'xl/b.xml', content: `<worksheet>${FORCES}</worksheet>` },
    { name: 'xl/t.xml', content },
  ]);
}

describe('parts of a workbook that want too much', () => {
  it('a sheet that says that it covers everything is read for what stands in it', async () => {
    const { document, faults } = await readLedger(ledger('<dimension ref="A1:XFD1048576"/>'), {});
    expect([faults, document?.projects.length]).toEqual([[], 1]);
  });

  it.each([
    ['many', `<sst>${'<si><t>一二三</t></si>'.repeat(100 * 40_000)}</sst>`],
    ['one', Buffer.concat([Buffer.from('<sst><si><t>'), Buffer.alloc(100 * MEGABYTE, 'a'), Buffer.from('</t></si></sst>')])],
  ])('100 MB of texts, %s, are refused before they are inflated', async (_, content) => {
    const file = withTexts(content);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readLedger(file, {})).rejects.toMatchObject({
      code: 'ledger.workbook.too-much-text',
      kind: 'too-large',
      params: { most: 32 },
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * MEGABYTE);
  });

  it('an archive inside is never opened', async () => {
    const bomb = zip([{ name: 'a', content: Buffer.alloc(64 * MEGABYTE) }]);
    const inside = zip([{ name: 'b', content: bomb }]);
    const { faults } = await readLedger(ledger('', [{ name: 'xl/embeddings/inner.zip', content: inside }]), {});
    expect(faults).toEqual([]);
  });

  it('names of parts that lead out of the archive are refused', async () => {
    for (const name of ['../../evil', '/etc/passwd', 'C:\\evil', '..\\evil'])
      await expect(readLedger(ledger('', [{ name, content: 'x' }]), {})).rejects.toMatchObject({ code: 'ledger.workbook.damaged' });
  });

  it('texts of which a cell names one that is not there are damage', async () => {
    await expect(readLedger(withTexts('<sst><si><t>a</t>'), {})).rejects.toMatchObject({ code: 'ledger.workbook.damaged' });
  });
});
