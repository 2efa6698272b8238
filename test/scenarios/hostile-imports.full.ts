import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { type ItemOffice, openItemOffice } from '../support/item-office.js';
import { BESIDES_RUNS, golden } from '../support/ledger-office.js';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { upload } from '../support/uploads.js';
import { zip, type ZipPart } from '../support/zip.js';

const MEGABYTE = 2 ** 20;
const DOORS = ['ledger', 'people', 'plan', 'items'] as const;
type Door = (typeof DOORS)[number];

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const fixture = (name: string) => readFileSync(new URL(`../../libs/battle-map/ledger/fixtures/workbooks/${name}`, import.meta.url));
const office = (kind: string, main: string) =>
  `<Types><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`;
const relation = (id: string, kind: string, target: string) =>
  `<Relationships><Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

/** The least that the upload takes for a workbook, with the parts that mean harm in the place of its own, or beside them. */
function workbook(...harm: ZipPart[]): Buffer {
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', content: office('spreadsheetml.sheet', 'xl/workbook.xml') },
    { name: '_rels/.rels', content: relation('r', 'officeDocument', 'xl/workbook.xml') },
    { name: 'xl/workbook.xml', content: '<workbook xmlns:r="r"><sheets><sheet name="作战图台账" r:id="s"/></sheets></workbook>' },
    { name: 'xl/_rels/workbook.xml.rels', content: relation('s', 'worksheet', 'sheet.xml') },
    { name: 'xl/sheet.xml', content: '<worksheet/>' },
  ];
  const named = new Set(harm.map(({ name }) => name));
  return zip([...parts.filter(({ name }) => !named.has(name)), ...harm]);
}

const laughs = '<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
const passwords = '<!DOCTYPE p SYSTEM "file:///etc/passwd">';
const project = (inner: string) => `<Project xmlns="http://schemas.microsoft.com/project">${inner}`;
const sheet = (content: Buffer | string, saidSize?: number) =>
  workbook({ name: 'xl/sheet.xml', content, ...(saidSize === undefined ? {} : { saidSize }) });
const main = (target: string, ...more: ZipPart[]) =>
  workbook({ name: '_rels/.rels', content: relation('r', 'officeDocument', target) }, ...more);
const spaces = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE, ' ');
/** A workbook that is no harm until somebody unpacks it once more. */
const inner = sheet(spaces(100));
const strings = '<Relationships><Relationship Id="t" Type="x/sharedStrings" Target="strings.xml"/></Relationships>';

type Says = Readonly<Record<Door, string>>;
/** A workbook, whatever is in it, is no text, and says so where a text is wanted. */
const ofWorkbook = (code: string): Says => ({
  ...{ ledger: `ledger.workbook.${code}`, items: `ledger.workbook.${code}` },
  ...{ people: 'ledger.people.encoding', plan: 'ledger.plan-file.encoding' },
});
const ofText = (plan: string, people = 'ledger.people.not-json', ledger = 'ledger.workbook.not-xlsx'): Says => ({
  ...{ ledger, items: ledger, people, plan: `ledger.plan-file.${plan}` },
});

/** What the upload takes for what it is, and what each door says to it then. */
const TABLE: readonly [what: string, content: () => Buffer, says: Says][] = [
  ['a picture', () => PNG, ofWorkbook('not-xlsx')],
  [
    'a document of Word',
    () =>
      zip([
        { name: '[Content_Types].xml', content: office('wordprocessingml.document', 'word/document.xml') },
        { name: '_rels/.rels', content: relation('r', 'officeDocument', 'word/document.xml') },
        { name: 'word/document.xml', content: '<w:document/>' },
      ]),
    ofWorkbook('not-xlsx'),
  ],
  ['a zip bomb', () => sheet(spaces(140)), ofWorkbook('inflates-too-far')],
  ['a zip bomb that calls itself small', () => sheet(spaces(140), 1000), ofWorkbook('damaged')],
  [
    'a bomb of texts',
    () =>
      workbook(
        { name: 'xl/_rels/workbook.xml.rels', content: strings },
        { name: 'xl/strings.xml', content: `<sst>${' '.repeat(40 * MEGABYTE)}</sst>` },
      ),
    ofWorkbook('too-much-text'),
  ],
  [
    'a zip of thousands of parts',
    () => workbook(...Array.from({ length: 2001 }, (_, index) => ({ name: `xl/media/${index}`, content: '' }))),
    ofWorkbook('too-many-parts'),
  ],
  ['a zip in the zip as the book', () => main('xl/inner.xlsx', { name: 'xl/inner.xlsx', content: inner }), ofWorkbook('not-xlsx')],
  ['a zip in the zip as a sheet', () => sheet(inner), ofWorkbook('damaged')],
  [
    'a book with entities that grow',
    () => workbook({ name: 'xl/workbook.xml', content: `${laughs}<workbook><sheets>&b;</sheets></workbook>` }),
    ofWorkbook('damaged'),
  ],
  ['a sheet with entities that grow', () => sheet(`${laughs}<worksheet>&b;</worksheet>`), ofWorkbook('damaged')],
  ['a sheet that asks for a file of this machine', () => sheet(`${passwords}<worksheet/>`), ofWorkbook('damaged')],
  ['a sheet that nests without end', () => sheet(`<worksheet>${'<a>'.repeat(50_000)}`), ofWorkbook('damaged')],
  ['a path out of the zip', () => main('../../../../etc/passwd.xml'), ofWorkbook('not-xlsx')],
  [
    'a part whose name is a path out of the zip',
    () => main('../../../../etc/book.xml', { name: '../../../../etc/book.xml', content: '<workbook/>' }),
    ofWorkbook('damaged'),
  ],
  ['an old workbook with a password', () => fixture('locked.xls'), ofWorkbook('encrypted')],
  ['a page', () => Buffer.from('<html><body/></html>'), ofText('not-a-plan', undefined, 'ledger.workbook.web-page')],
  ['a plan with entities that grow', () => Buffer.from(`${laughs}${project('&b;</Project>')}`), ofText('doctype')],
  ['a plan that asks for a file of this machine', () => Buffer.from(`${passwords}${project('</Project>')}`), ofText('doctype')],
  ['a plan that nests without end', () => Buffer.from(project('<a>'.repeat(50_000))), ofText('too-deep')],
  ['a plan of nothing', () => Buffer.from(project('</Project>')), ofText('missing')],
  ['a table of commas', () => Buffer.from('项目编号,完成时限\n'), ofText('unknown-format')],
  [
    'people that nest without end',
    () => Buffer.from(`{"units":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    ofText('missing', 'ledger.people.value'),
  ],
  [
    'a plan of JSON that nests without end',
    () => Buffer.from(`{"schema":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    ofText('value', 'ledger.people.missing'),
  ],
  [
    'names of the language itself',
    () => Buffer.from('{"__proto__":{"units":[]},"constructor":1}'),
    ofText('missing', 'ledger.people.missing'),
  ],
];

interface Said {
  readonly code: string;
  readonly field?: string;
  readonly reason: string;
  readonly remedy: string;
}

describe('files that mean harm, given to be taken over', () => {
  let office: ItemOffice;
  let items: string;
  let ledger: string;
  beforeAll(async () => {
    office = await openItemOffice();
    await office.setUp('GZ03-02');
    items = `/api/tasks/${(await office.task('GZ03-02')).id}/item-ledger/items`;
    ledger = await uploaded(golden('ledger.xlsx'));
  }, 120_000);
  afterAll(() => office.close());

  const uploaded = (content: Buffer) => upload(office.app, office.desk, '文件', content);
  const chosen = (door: Exclude<Door, 'items'>, id: string) => {
    if (door === 'ledger') return { ledgerFileId: id };
    if (door === 'people') return { ledgerFileId: ledger, peopleFileId: id };
    return { planFileId: id, project: { code: 'XM77', title: '试', force: 'ZB01', endDate: '2018-12-28' } };
  };
  /** Of a run: the first fault of its report. */
  async function ofRun(door: Exclude<Door, 'items'>, to: 'dry-runs' | 'imports', id: string): Promise<Said> {
    const { state, report } = await office.send(to, chosen(door, id));
    expect([state, report.faults[0]?.file]).toEqual(['refused', door]);
    return report.faults[0]!;
  }

  /** Of an answer: what it says about the file. */
  async function ofAnswer(path: string, body: object, statuses: readonly number[]): Promise<Said> {
    const answer = await office.desk.call<{ errors?: Said[] }>('POST', path, body);
    expect(statuses).toContain(answer.status);
    return answer.body.errors![0]!;
  }

  it.each(TABLE)(
    '%s: each says why and what to do, and nothing is kept',
    async (_, build, says) => {
      const id = await uploaded(build());
      const before = await rowFingerprints(office.database, BESIDES_RUNS);
      const told = await Promise.all([
        ...(['ledger', 'people', 'plan'] as const).flatMap((door) => [ofRun(door, 'dry-runs', id), ofRun(door, 'imports', id)]),
        ...['dry-runs', 'imports'].map((to) => ofAnswer(`${items}/${to}`, { fileId: id }, [413, 415, 422])),
      ]);
      expect(told.map(({ code }) => code)).toEqual(DOORS.flatMap((door) => [says[door], says[door]]));
      expect(told.slice(-2).map(({ field }) => field)).toEqual(['fileId', 'fileId']);
      const texts = told.flatMap(({ reason, remedy }) => [reason, remedy]);
      expect(texts.filter((text) => text.length <= 5 || text.includes('error.') || /[{}]/.test(text))).toEqual([]);
      expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
    },
    120_000,
  );

  it('one that is larger than is read: told at once, at its field, and no worker is asked', async () => {
    const id = await uploaded(Buffer.alloc(17 * MEGABYTE, 'a'));
    const before = await rowFingerprints(office.database);
    const answers = await Promise.all([
      ...(['ledger', 'people', 'plan'] as const).map((door) => ofAnswer('/api/ledger/imports', chosen(door, id), [413])),
      ofAnswer(`${items}/imports`, { fileId: id }, [413]),
    ]);
    expect(answers.map(({ field, code }) => [field, code])).toEqual([
      ['ledgerFileId', 'ledger.workbook.too-large'],
      ['peopleFileId', 'ledger.workbook.too-large'],
      ['planFileId', 'ledger.plan-file.too-large'],
      ['fileId', 'ledger.workbook.too-large'],
    ]);
    expect(await rowFingerprints(office.database)).toEqual(before);
  });
});
