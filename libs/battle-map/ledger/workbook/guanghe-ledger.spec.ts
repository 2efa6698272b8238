import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPeople } from '../people/read-people.js';
import { readLedger } from './read-ledger.js';

const office = (name: string) => readFileSync(join(import.meta.dirname, '../../sample/data', name));
const golden = (name: string) => readFileSync(join(import.meta.dirname, '../../../../test/golden/guanghe-2018', name));

interface Networks {
  readonly filingDate: string;
  readonly projects: readonly unknown[];
}

const networks = JSON.parse(golden('networks.json').toString()) as Networks;
const people = readPeople(office('people.json').toString());
const known = {
  units: new Set([...people.units, ...people.groupUnits].map(({ name }) => name)),
  posts: new Set(people.posts.map(({ post }) => post)),
};

async function ledger() {
  const reading = await readLedger(office('ledger.xlsx'), { known });
  expect(reading.faults).toEqual([]);
  if (!reading.document) throw new Error('The ledger was refused.');
  return { ...reading.document, remarks: reading.remarks };
}

describe('the ledger of 洸河街道', () => {
  it('says what was read from it by hand: projects, end dates, tasks, quantities and links', async () => {
    const { filingDate, projects } = await ledger();
    const asByHand = projects.map(({ row, force, tasks, links, ...project }) => ({
      ...project,
      taskForce: force,
      tasks: tasks.map(({ row: _, summary, units, posts: _posts, remainingUnit: _unit, ...task }) => ({ ...task, unit: units.join() })),
      links,
    }));
    expect({ filingDate, projects: asByHand }).toEqual(networks);
  });

  it('has 20 projects, 143 rows of tasks, nine of them summaries, and 12 task forces', async () => {
    const { title, projects, forces } = await ledger();
    const tasks = projects.flatMap((project) => project.tasks);
    expect(title).toBe('洸河街道2018年下半年重点项目、重点工作挂图作战台账');
    expect([projects.length, tasks.length, tasks.filter(({ summary }) => summary).length, forces.length]).toEqual([20, 143, 9, 12]);
    expect(projects.reduce((sum, { links }) => sum + links.length, 0)).toBe(120);
  });

  it('leaves group units as they are, in tasks and in task forces', async () => {
    const { projects, forces } = await ledger();
    const tasks = projects.flatMap((project) => project.tasks);
    expect(tasks.find(({ code }) => code === 'GZ06-01')?.units).toEqual(['各社区']);
    expect(forces[3]).toEqual({
      row: 5,
      code: 'ZB04',
      name: '城区道路建设专班',
      head: '分管建设副主任',
      leaderInCharge: null,
      leadUnit: '建设办',
      supportingUnits: ['征迁办', '执法中队', '沿线村居'],
    });
  });

  it('names the same heads and lead units as the list of people', async () => {
    const { forces } = await ledger();
    const heads = (list: readonly { code: string; name: string; head: string; leadUnit: string }[]) =>
      list.map(({ code, name, head, leadUnit }) => ({ code, name, head, leadUnit }));
    expect(heads(forces)).toEqual(heads(people.forces));
  });

  it('has nothing to remark on', async () => {
    expect((await ledger()).remarks).toEqual([]);
  });

  it('is read the same in pieces', async () => {
    const bytes = office('ledger.xlsx');
    const pieces = (async function* () {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    })();
    expect(await readLedger(pieces, {})).toEqual(await readLedger(bytes, {}));
  });
});
