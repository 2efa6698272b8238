import 'reflect-metadata';
import ExcelJS from 'exceljs';
import type { ProjectId } from '#libs/battle-map/action-plan/contract';
import type { ImportReportBody } from '#libs/battle-map/ledger/http/ledger.schema';
import { ReverseSchedules } from '#libs/battle-map/reverse-schedule/contract';
import { BESIDES_RUNS, golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { inTransaction } from '../support/tasks.js';

/** The sample ledger with a column of kinds behind its own, whose cells stand beside the codes of projects. */
async function ledgerWithKinds(kinds: Readonly<Record<string, string>>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(golden('ledger.xlsx') as unknown as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  sheet.getCell('P4').value = '类别';
  const left = new Set(Object.keys(kinds));
  sheet.eachRow((row, number) => {
    const code = row.getCell('B').text;
    if (number > 4 && left.delete(code)) row.getCell('P').value = kinds[code];
  });
  expect([...left]).toEqual([]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const outcomes = ({ items }: ImportReportBody) =>
  items.filter(({ outcome }) => outcome !== 'unchanged').map(({ kind, code, outcome }) => `${kind} ${code} ${outcome}`);

describe('a ledger that says of what kind its projects are', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await openLedgerOffice();
  }, 60_000);
  afterAll(() => office.close());

  /** Tries it, keeps nothing, takes it over, and both told the same. */
  async function triedAndTakenOver(kinds: Readonly<Record<string, string>>, people?: Buffer): Promise<ImportReportBody> {
    const uploaded = await office.upload(await ledgerWithKinds(kinds), people);
    await office.settled();
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    const tried = await office.send('dry-runs', uploaded);
    expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
    const taken = await office.send('imports', uploaded);
    expect({ ...taken.report, importId: null }).toEqual(tried.report);
    if (taken.state === 'refused') expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
    return tried.report;
  }
  const ofKind = async (kind: string) =>
    (await office.database.sql('select code from project where kind = $1 order by code', [kind])).map(({ code }) => code);

  it('makes key work of what it calls so, and key projects of the others', async () => {
    const { faults, counts } = await triedAndTakenOver({ XM01: '重点工作', XM03: 'Key work', XM04: '重点项目' }, golden('people.json'));
    expect([faults, counts.project.created]).toEqual([[], 20]);
    expect(await ofKind('work')).toEqual(['XM01', 'XM03']);
    expect(await ofKind('project')).toHaveLength(18);
  });

  it('changes the kind of what stands, of an approved plan too, for a kind is no promise; an empty cell leaves it', async () => {
    const [{ id }] = (await office.database.sql(`select id from project where code = 'XM05'`)) as [{ id: ProjectId }];
    await inTransaction(office.app, (tx) => office.app.get(ReverseSchedules, { strict: false }).approve(tx, id, '街道办主任'));
    const report = await triedAndTakenOver({ XM03: '重点项目', XM05: '重点工作' });
    expect([report.faults, outcomes(report)]).toEqual([[], ['project XM03 changed', 'project XM05 changed']]);
    expect(report.items.find(({ kind, code }) => kind === 'project' && code === 'XM05')).toMatchObject({
      sheet: '作战图台账',
      column: 'B',
    });
    expect(await ofKind('work')).toEqual(['XM01', 'XM05']);
  });

  it('is refused where a plan waits for its approval, as for anything else that is said of it', async () => {
    await office.database.sql(`update project set state = 'submitted' where code = 'XM02'`);
    const { faults } = await triedAndTakenOver({ XM02: '重点工作', XM06: '重点工作' });
    expect(faults.map(({ code, sheet, row }) => [code, sheet, row])).toEqual([['action-plan.fixed', '作战图台账', expect.any(Number)]]);
    const same = await triedAndTakenOver({ XM02: '重点项目' });
    expect([same.faults, outcomes(same)]).toEqual([[], []]);
  });

  it('is refused for what is no kind, with the cell, what may stand there, and what else to do', async () => {
    const { faults } = await triedAndTakenOver({ XM03: '重点项目', XM04: '民生实事' });
    expect(faults).toEqual([
      {
        file: 'ledger',
        sheet: '作战图台账',
        row: expect.any(Number),
        column: 'P',
        code: 'ledger.fault.unknown-kind',
        reason: '“民生实事”不是项目的类别。',
        remedy: '请填写重点项目或重点工作，或留空；这一列另有含义的，请换一个列名。',
      },
    ]);
  });

  it('is taken over where the column sorts by something of the office itself, which is told as not read', async () => {
    const { faults, remarks, items } = await triedAndTakenOver({ XM03: '城建', XM04: '民生实事' });
    expect([faults, items.filter(({ outcome }) => outcome !== 'unchanged')]).toEqual([[], []]);
    expect(remarks.filter(({ column }) => column === 'P').map(({ kind }) => kind)).toEqual(['column-ignored']);
  });
});
