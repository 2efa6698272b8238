import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type } from '../../../../test/support/command.js';

const root = join(import.meta.dirname, '../../../..');
const tjAlap = join(root, 'test/golden/schedules/tj-alap');
const TIER_A = [
  'tj-01-cn-holiday-fs',
  'tj-02-cn-holiday-lags',
  'tj-03-cn-makeup',
  'tj-06-teams-ff-lags',
  'tj-08-target-midday',
  'tj-11-teams-makeup-target-sun',
  'tj-12-elapsed-heavy',
];
const TIER_B = 'tj-07-target-on-holiday';

describe('reference', () => {
  let folder: string;
  const path = (...names: string[]) => join(folder, ...names);
  const manifest = (...entries: object[]) => writeFileSync(path('MANIFEST.json'), JSON.stringify(entries));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'battle-map-reference-'));
    mkdirSync(path('tj-alap'));
    for (const name of [...TIER_A, TIER_B]) copyFileSync(join(tjAlap, `${name}.json`), path('tj-alap', `${name}.json`));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const entry = (id: string, more: object = {}) => ({ id, file: `tj-alap/${id}.json`, tier: 'A', textbook: { LSLF: 1 }, ...more });
  const special = () => entry(TIER_B, { tier: 'B', features: ['holiday target'], textbook: { LSLF: 39 } });
  const cells = (out: string, name: string) =>
    out
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.trim()
      .split(/ {2,}/);

  it('agrees with every date that TaskJuggler calculated for plans of tier A', async () => {
    manifest(...TIER_A.map((id) => entry(id)), special());
    const { code, out, error } = await type({}, 'reference', folder);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('Tier A: all 1,360 dates agree.');
    expect(out).not.toContain('Disagreements');
    expect(cells(out, 'all')).toEqual(['all', '7', '340', '-', '-', '340/340', '340/340', '340/340', '340/340', '-', '-', '-']);
  });

  it('shows beside tier B and its features what the textbook passes reproduce', async () => {
    manifest(special(), entry(TIER_A[0]!));
    const { out } = await type({}, 'reference', folder);
    const rates = ['1', '40', '-', '-', '39/40', '39/40', '39/40', '39/40', '-', '-', '-', 'LSLF 39/40'];
    expect(cells(out, TIER_B)).toEqual([TIER_B, ...rates]);
    expect(cells(out, 'holiday target')).toEqual(['holiday target', ...rates]);
    expect(out).toMatch(/^plan .* critical {2}textbook passes$/m);
    expect(out).toMatch(/^plan .* critical$/m);
  });

  it('holds all files to tier A without a manifest, and lists what disagrees by name', async () => {
    const { code, out } = await type({}, 'reference', path('tj-alap'));
    expect(code).toBe(1);
    expect(out).toContain(`Disagreements of tier A:\n  ${TIER_B}: LS of task 10 “T10” is 2026-02-10T17:00, here 2026-02-05T14:00\n`);
    expect(out).toContain('Tier A: 4 of 1,520 dates do not agree.');
  });

  it('lists slack that disagrees, and does not fail for it', async () => {
    const id = 'wrong-slack';
    const plan = JSON.parse(readFileSync(join(tjAlap, `${TIER_A[0]}.json`), 'utf8')) as { tasks: { expected: Record<string, unknown> }[] };
    Object.assign(plan.tasks[0]!.expected, { totalSlackMin: -7, critical: true });
    writeFileSync(path('tj-alap', `${id}.json`), JSON.stringify(plan));
    manifest(entry(id));
    const { code, out } = await type({}, 'reference', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/wrong-slack: slack of task 1 “T1” is -7, here \d+\n/);
    expect(cells(out, id)?.slice(-3, -1)).toEqual(['0/1', '-']);
  });

  it('speaks Chinese', async () => {
    manifest(entry(TIER_A[0]!), special());
    const { out } = await type({ LANGUAGE_DEFAULT: 'zh-CN' }, 'reference', folder);
    expect(out).toContain('级别 B\n');
    expect(out).toContain('A 级的 80 个日期全部一致。');
  });

  it('names files that cannot be read or scheduled, and fails', async () => {
    writeFileSync(path('tj-alap', 'broken.json'), '{');
    manifest(entry(TIER_A[0]!), entry('broken', { tier: 'B' }), entry('gone'));
    const { code, out } = await type({}, 'reference', folder);
    expect(code).toBe(1);
    expect(out).toContain('Files that could not be scheduled:\n  broken: The file is not valid JSON.');
    expect(out).toMatch(/ {2}gone: \S*gone\.json cannot be read: there is no such file\./);
  });

  it.each([
    ['[{"file":"x.json"}]', '0.tier'],
    ['{}', 'JSON'],
    ['no', 'JSON'],
  ])('refuses the manifest %s', async (content, place) => {
    writeFileSync(path('MANIFEST.json'), content);
    const { code, error } = await type({}, 'reference', folder);
    expect(code).toBe(1);
    expect(error).toContain(`MANIFEST.json is no valid manifest: ${place} is not what it should be.`);
  });

  it('refuses a folder without plans, a file, and options', async () => {
    mkdirSync(path('empty'));
    expect(await type({}, 'reference', path('empty'))).toMatchObject({
      code: 1,
      error: expect.stringContaining('There are no plan files in'),
    });
    const file = path('tj-alap', `${TIER_B}.json`);
    expect((await type({}, 'reference', file)).error).toContain(`${basename(file)} cannot be read: it is no folder.`);
    expect(await type({}, 'reference', folder, '--tier')).toMatchObject({
      code: 2,
      error: 'reference has no option --tier. It takes none.\n',
    });
    expect((await type({}, 'reference')).code).toBe(2);
  });
});
