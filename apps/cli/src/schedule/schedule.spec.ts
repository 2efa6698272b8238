import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type } from '../../../../test/support/command.js';
import { displayWidth } from '../display-width.js';

const root = join(import.meta.dirname, '../../../..');
const fixture = (name: string) => join(root, 'libs/battle-map/ledger/fixtures', name);
const golden = (name: string) => join(root, 'test/golden/schedules/tj-alap', `${name}.json`);
const ZH = { LANGUAGE_DEFAULT: 'zh-CN' };

interface Plan {
  readonly project: object;
  readonly tasks: readonly { readonly id: number; readonly expected: { readonly lateStart: string; readonly lateFinish: string } }[];
}
type Dates = Record<string, Record<string, unknown>>;

const plan = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Plan;

async function json(...args: string[]): Promise<Dates> {
  const { code, out, error } = await type({}, 'schedule', ...args, '--format', 'json');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return JSON.parse(out) as Dates;
}

describe('schedule', () => {
  let folder: string;
  const write = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  /** The two tasks of `oracle.json`, changed. */
  const changed = (change: (plan: ReturnType<typeof oracle>) => void) => {
    const content = oracle();
    change(content);
    return write('changed.json', JSON.stringify(content));
  };
  const oracle = () =>
    JSON.parse(readFileSync(fixture('oracle.json'), 'utf8')) as {
      tasks: { name: string; wbs: string; durationMin: number }[];
      project: { scheduleFrom: string };
    };

  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'battle-map-schedule-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe('as JSON', () => {
    it('prints an object by task id with nine fields and nothing else', async () => {
      const dates = await json(fixture('links.xml'));
      expect(Object.keys(dates)).toEqual(['1', '2', '3', '4', '5']);
      for (const entry of Object.values(dates)) {
        const { totalSlackMin, freeSlackMin, critical, ...instants } = entry;
        expect(Object.keys(instants)).toEqual(['earlyStart', 'earlyFinish', 'lateStart', 'lateFinish', 'start', 'finish']);
        for (const instant of Object.values(instants)) expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00$/);
        expect([typeof totalSlackMin, typeof freeSlackMin, typeof critical]).toEqual(['number', 'number', 'boolean']);
      }
    });

    it('has the late dates that TaskJuggler calculated from the finish', async () => {
      const path = golden('tj-01-cn-holiday-fs');
      const dates = await json(path);
      // Where TaskJuggler writes the beginning of the next working time for a finish, see the tests of `reference`.
      const sameMinute = plan(path).tasks.filter(({ expected }) => !/T(09|18):00/.test(expected.lateStart + expected.lateFinish));
      expect(sameMinute).toHaveLength(5);
      for (const { id, expected } of sameMinute) {
        expect([id, dates[id]?.['lateStart'], dates[id]?.['lateFinish']]).toEqual([id, expected.lateStart, expected.lateFinish]);
      }
    });

    it('knows the format by the content, not by the name', async () => {
      const [xml, text] = [
        write('plan.json', readFileSync(fixture('links.xml'), 'utf8')),
        write('plan.txt', readFileSync(fixture('oracle.json'), 'utf8')),
      ];
      expect(await json(xml)).toEqual(await json(fixture('links.xml')));
      expect(await json(text)).toEqual(await json(fixture('oracle.json')));
    });
  });

  describe('--target', () => {
    const finish = async (...args: string[]) => (await json(golden('tj-01-cn-holiday-fs'), ...args))['20']?.['lateFinish'];

    it('as a day is the end of its last working time, and falls back from a day of rest', async () => {
      const latest = async (day: string) => {
        const dates = Object.values(await json(golden('tj-01-cn-holiday-fs'), '--target', day));
        return dates
          .map(({ lateFinish }) => String(lateFinish))
          .sort()
          .at(-1);
      };
      expect(await latest('2025-12-30')).toBe('2025-12-30T18:00:00');
      expect(await latest('2025-12-28')).toBe('2025-12-26T18:00:00');
      expect(await latest('2025-10-05')).toBe('2025-09-30T18:00:00');
      expect(await latest('2025-12-30T11:00')).toBe('2025-12-30T11:00:00');
    });

    it('leaves the early dates alone', async () => {
      const earliest = (dates: Dates) => Object.values(dates).map(({ earlyStart }) => earlyStart);
      const path = golden('tj-01-cn-holiday-fs');
      expect(earliest(await json(path, '--target', '2026-06-30'))).toEqual(earliest(await json(path)));
      expect(await finish()).not.toBe(await finish('--target', '2026-06-30'));
    });
  });

  it('--status-date holds back what has not begun, from the midnight of a day', async () => {
    const start = async (...args: string[]) => (await json(fixture('oracle.json'), ...args))['1']?.['earlyStart'];
    expect(await start('--status-date', '2026-04-01')).toBe('2026-04-01T09:00:00');
    expect(await start('--status-date', '2026-04-01T11:30')).toBe('2026-04-01T11:30:00');
  });

  describe('as a table', () => {
    it('shows the plan, and whether the end date can be kept', async () => {
      const { code, out, error } = await type({}, 'schedule', fixture('from-finish.xml'));
      expect({ code, error }).toEqual({ code: 0, error: '' });
      expect(out).toBe(`Plan: 迎检倒排
Direction: from the finish, as late as possible
Earliest finish: 2026-06-30
End date: 2026-06-30

WBS  Task  Start       Finish      Slack (working days)  Critical
---  ----  ----------  ----------  --------------------  --------
     自查  2026-05-06  2026-05-08                  34.0
     整改  2026-05-11  2026-05-13                  34.0
     迎检  2026-06-30  2026-06-30                   0.0  *

* critical. Start and finish days are included; negative slack means that it is too late already.

The end date can be kept.
`);
    });

    it('keeps its columns below each other in Chinese, and indents what stands below a summary', async () => {
      const { out } = await type(ZH, 'schedule', fixture('outline.xml'));
      const lines = out.split('\n');
      const rule = lines.findIndex((line) => /^-+ {2}-/.test(line));
      const starts = lines.slice(rule - 1, rule + 9).map((line) => {
        const at = line.search(/开始|\d{4}-\d\d-\d\d| -{10} /);
        return displayWidth(line.slice(0, at)) + (line[at] === ' ' ? 1 : 0);
      });
      expect(new Set(starts).size).toBe(1);
      expect(out).toContain('计划: 违建治理：大纲、进度、资源\n方向: 从开始正排（尽早）');
      expect(lines.filter((line) => line.startsWith('1.'))).toEqual([
        expect.stringMatching(/^1\.1 {5}入户走访 .*已完成$/),
        expect.stringMatching(/^1\.2 {5}下达通知书 /),
      ]);
    });

    it('says what the file uses that is treated differently, in both languages', async () => {
      const [en, zh] = [await type({}, 'schedule', fixture('outline.xml')), await type(ZH, 'schedule', fixture('outline.xml'))];
      expect(en.out).toContain(
        'What the file uses that is treated differently here:\n  [not used] The status date 2026-03-06 of the file was not used',
      );
      expect(en.out).toContain('[honoured] “现场督导” was put on the calendar of its resources.');
      expect(zh.out).toContain('文件中按不同方式处理的内容：\n  [未采用] 文件的状态日期 2026-03-06 没有采用');
      expect(zh.out).toContain('[近似] “总结会”是手动计划任务');
    });

    it('says what is missing, the chain at fault, and where shortening helps', async () => {
      const path = changed(({ tasks }) => {
        for (const task of tasks.slice(1)) task.durationMin = 480 * 12;
      });
      const { code, out } = await type({}, 'schedule', path, '--target', '2026-03-22');
      expect(code).toBe(0);
      expect(out).toContain('End date: 2026-03-20 (2026-03-22 is not a working day; it falls back)');
      expect(out).toMatch(/The end date cannot be kept: [\d.]+ more working days are needed; 2026-0\d-\d\d would do\./);
      expect(out).toContain('Critical chain: dig → pave');
      expect(out).toMatch(/Where shortening helps \(working days\):\n {2}“(dig|pave)”: [\d.]+ gained per day cut; up to [\d.]+ cut gain/);
      const zh = await type(ZH, 'schedule', path, '--target', '2026-03-22');
      expect(zh.out).toMatch(/完成时限不能保证：还差 [\d.]+ 个工作日/);
      expect(zh.out).toMatch(/压缩建议（工作日）：\n {2}“(dig|pave)”：每压缩 1 天/);
    });

    it('cannot be steered by names, and cuts long ones', async () => {
      const path = changed(({ tasks }) => {
        tasks[1] = { ...tasks[1]!, name: '\u001b[2J违建\n拆除', wbs: '\u0007' };
        tasks[2] = { ...tasks[2]!, name: '长'.repeat(200) };
      });
      const { out } = await type({}, 'schedule', path);
      expect(out).toContain('[2J违建 拆除');
      expect(out).not.toMatch(/[\u001b\u0007]/);
      const rows = out.split('\n').filter((line) => line.includes('2026-'));
      expect(Math.max(...rows.map(displayWidth))).toBeLessThan(120);
    });

    it('says a milestone as one day', async () => {
      const path = changed(({ tasks, project }) => {
        tasks[2]!.durationMin = 0;
        project.scheduleFrom = 'start';
      });
      const { out } = await type({}, 'schedule', path);
      const [, start, finish] = /pave +(\S+) +(\S+)/.exec(out) ?? [];
      expect(start).toBe(finish);
    });
  });

  describe('as CSV', () => {
    it('begins with the mark, ends lines with CR LF and quotes what needs it', async () => {
      const path = changed(({ tasks }) => {
        tasks[1]!.name = '挖沟, "深"';
      });
      const { out } = await type(ZH, 'schedule', path, '--format', 'csv');
      const [head, first, second, ...rest] = out.split('\r\n');
      expect(head).toBe(
        '\ufeff标识,编号,层级,摘要任务,任务,开始,完成,最早开始,最早完成,最迟开始,最迟完成,总时差（工作日）,自由时差（工作日）,关键',
      );
      expect(first).toBe(
        '1,1,1,否,"挖沟, ""深""",2026-03-30,2026-03-30,2026-03-30 09:00,2026-03-30 18:00,2026-03-30 09:00,2026-03-30 18:00,0,0,是',
      );
      expect(second).toMatch(/^2,2,1,否,pave,/);
      expect(rest).toEqual(['']);
    });

    it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1'])('makes no formula of a task called %s', async (name) => {
      const path = changed(({ tasks }) => {
        tasks[1]!.name = name;
        tasks[1]!.wbs = name;
      });
      const { out } = await type({}, 'schedule', path, '--format', 'csv');
      expect(out.split('\r\n')[1]).toMatch(new RegExp(`^1,'${name.replace(/[+()]/g, '\\$&')},1,no,'`));
    });

    it('leaves our own negative numbers numbers', async () => {
      const { out } = await type({}, 'schedule', fixture('oracle.json'), '--target', '2026-03-20', '--format', 'csv');
      expect(out).toMatch(/,-\d+(\.\d)?,0,yes\r\n/);
    });
  });

  describe('refuses', () => {
    it.each([
      [['nowhere.xml'], 1, 'nowhere.xml cannot be read: there is no such file. Check the path and the rights to it, and try again.\n'],
      [[root], 1, `${root} cannot be read: it is a folder. Check the path and the rights to it, and try again.\n`],
      [[join(root, 'LICENSE')], 1, 'The file is neither XML nor JSON; it begins with “Apache'],
      [[join(root, 'package.json')], 1, 'schema is missing. Complete it in the program that made the plan and export it again.\n'],
      [[fixture('links.xml'), '--colour'], 2, 'schedule has no option --colour. It has --target, --status-date, --format.\n'],
      [[fixture('links.xml'), '-x'], 2, 'schedule has no option -x. It has'],
      [[fixture('links.xml'), '--target'], 2, 'Nothing stands after --target.'],
      [[fixture('links.xml'), '--target', '2026-02-30'], 2, '“2026-02-30” after --target is no date of the years 1900 to 2199.'],
      [[fixture('links.xml'), '--status-date', '1899-12-31'], 2, '“1899-12-31” after --status-date is no date'],
      [[fixture('links.xml'), '--format', 'pdf'], 2, 'There is no format “pdf”. After --format stands table, json or csv.\n'],
      [[fixture('links.xml'), '--format', 'toString'], 2, 'There is no format “toString”.'],
      [[], 2, 'schedule was not told what to read. Name one path; put one with spaces into quotes.\n'],
      [['a.xml', 'b.xml'], 2, 'schedule works on one path, and 2 were named.'],
    ])('%j with exit code %d: %s', async (args, code, sentence) => {
      const said = await type({}, 'schedule', ...args);
      expect(said).toEqual({ code, out: '', error: expect.stringContaining(sentence) });
      expect(said.error.trimEnd().split('\n')).toHaveLength(1);
    });

    it('in Chinese', async () => {
      expect((await type(ZH, 'schedule', '没有.xml')).error).toBe('无法读取 没有.xml：没有这个文件。 请核对路径和权限后重试。\n');
      expect((await type(ZH, 'schedule', 'a', '--x')).error).toBe(
        'schedule 没有选项 --x。 可用的选项：--target, --status-date, --format。\n',
      );
    });

    it('a plan that no schedule can be made of, with the names at fault', async () => {
      const path = changed((content) => {
        const { links } = content as unknown as { links: object[] };
        links.push({ from: 2, to: 1, type: 'FS', lagMin: 0, lagPercent: null, lagElapsed: false, cross: false });
      });
      const { code, out, error } = await type({}, 'schedule', path);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(error).toContain('Tasks wait for each other in a loop: ');
      expect(error).toContain('dig');
    });
  });
});
