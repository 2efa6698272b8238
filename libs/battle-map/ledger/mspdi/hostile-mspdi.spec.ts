import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { PlanFileLimits } from '../contract/plan-file.js';
import { PLAN_FILE_LIMITS } from '../limits.js';
import { readMspdi } from './read-mspdi.js';

const bytesOf = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', `${name}.xml`));
const links = bytesOf('links').toString();

async function outcome(content: string | Uint8Array, limits: Partial<PlanFileLimits> = {}) {
  try {
    await readMspdi(Readable.from([content]), { ...PLAN_FILE_LIMITS, ...limits });
    return 'read';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code.replace('ledger.plan-file.', ''), kind: error.kind, field: error.field, params: error.params };
  }
}

const project = (inner: string) => `<Project xmlns="http://schemas.microsoft.com/project">${inner}</Project>`;
const changed = (from: string, to: string) => {
  expect(links).toContain(from);
  return links.replace(from, to);
};

describe('hostile XML is refused', () => {
  it('that declares entities which grow (billion laughs)', async () => {
    const bomb = `<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>\n${project('<Title>&c;</Title>')}`;
    expect(await outcome(bomb)).toMatchObject({ code: 'doctype', params: { line: 1 } });
  });

  it('that asks for a file of this machine', async () => {
    expect(await outcome(`\n<!DOCTYPE p SYSTEM "file:///etc/passwd">${project('')}`)).toMatchObject({
      code: 'doctype',
      params: { line: 2 },
    });
    expect(await outcome(changed('摸排', '&passwords;'))).toMatchObject({ code: 'not-xml' });
  });

  it('that nests without end', async () => {
    expect(await outcome(project('<a>'.repeat(100_000)))).toMatchObject({ code: 'too-deep', params: { most: 32 } });
    expect(await outcome(project('<Tasks>'.repeat(40)))).toMatchObject({ code: 'too-deep' });
  });

  it('that is too large or has too many tasks', async () => {
    expect(await outcome(links, { bytes: 1000 })).toMatchObject({ code: 'too-large', kind: 'too-large' });
    expect(await outcome(links, { tasks: 4 })).toMatchObject({ code: 'too-many-tasks', kind: 'too-large', field: 'tasks' });
    expect(await outcome(links, { tasks: 5 })).toBe('read');
  });

  it('that does not come to the point', async () => {
    const pieces = Readable.from(
      Array.from({ length: 100 }, (_, index) => (index === 0 ? '<!DOCTYPE p [' : '<!ENTITY a "b">'.repeat(1000))),
    );
    await expect(readMspdi(pieces, PLAN_FILE_LIMITS)).rejects.toMatchObject({ code: 'ledger.plan-file.not-xml' });
  });

  it('that stops in the middle', async () => {
    const ends = [0, 1, 2, 3, 10, 100, links.indexOf('</Task>'), links.length - 3];
    for (const end of ends) expect(await outcome(links.slice(0, end))).toMatchObject({ code: 'not-xml' });
  });

  it('that is no text, or in another encoding than it says', async () => {
    const garbage = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    expect(await outcome(garbage)).toMatchObject({ code: 'encoding' });
    expect(await outcome(Buffer.from('PK\u0003\u0004....'))).toMatchObject({ code: 'not-xml' });
    expect(await outcome(changed('UTF-8', 'GB18030'))).toMatchObject({ code: 'encoding', params: { encoding: 'GB18030' } });
  });

  it('that is another document', async () => {
    expect(await outcome('<html><body/></html>')).toMatchObject({ code: 'not-a-plan', params: { root: 'html' } });
    expect(await outcome('<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003"/>')).toMatchObject({ code: 'not-a-plan' });
  });

  it('with calendars whose exceptions never end', async () => {
    const endless =
      '<Exception><Type>6</Type><DaysOfWeek>127</DaysOfWeek><TimePeriod><FromDate>1900-01-01T00:00:00</FromDate><ToDate>2199-12-31T00:00:00</ToDate></TimePeriod></Exception>';
    const calendar = `<Calendar><UID>1</UID><Exceptions>${endless.repeat(20)}</Exceptions></Calendar>`;
    expect(await outcome(project(`<Calendars>${calendar}</Calendars>`))).toMatchObject({ code: 'too-many-days', kind: 'too-large' });
  });
});

describe('values that cannot be are refused, with element and line', () => {
  it.each([
    ['<Duration>PT40H0M0S</Duration>', '<Duration>PT99999999999999H0M0S</Duration>', 'value', 'Task/Duration'],
    ['<Duration>PT40H0M0S</Duration>', '<Duration>-PT4H</Duration>', 'value', 'Task/Duration'],
    ['<Duration>PT40H0M0S</Duration>', '<Duration>P</Duration>', 'value', 'Task/Duration'],
    ['<UID>2</UID>', '<UID>1e9</UID>', 'value', 'Task/UID'],
    ['<UID>2</UID>', '<UID>99999999999999999999999</UID>', 'value', 'Task/UID'],
    ['<UID>2</UID>', '<UID/>', 'missing', 'Task/UID'],
    ['<UID>2</UID>', '<UID>1</UID>', 'doubled', 'tasks'],
    ['<LinkLag>9600</LinkLag>', '<LinkLag>999999999999999</LinkLag>', 'value', 'PredecessorLink/LinkLag'],
    ['<LinkLag>-50</LinkLag>', '<LinkLag>-999999</LinkLag>', 'value', 'PredecessorLink/LinkLag'],
    ['<Type>3</Type>', '<Type>4</Type>', 'value', 'PredecessorLink/Type'],
    ['<ConstraintType>5</ConstraintType>', '<ConstraintType>8</ConstraintType>', 'value', 'Task/ConstraintType'],
    ['2026-03-31T17:00:00</ConstraintDate>', '2026-02-30T17:00:00</ConstraintDate>', 'date', 'Task/ConstraintDate'],
    ['2026-03-31T17:00:00</ConstraintDate>', '9026-03-31T17:00:00</ConstraintDate>', 'date', 'Task/ConstraintDate'],
    ['2026-03-31T17:00:00</ConstraintDate>', '</ConstraintDate>', 'missing', 'Task/ConstraintDate'],
    ['<StartDate>2026-03-02T08:00:00', '<StartDate>tomorrow', 'date', 'Project/StartDate'],
    ['<StartDate>2026-03-02T08:00:00', '<StartDate>', 'missing', 'Project/StartDate'],
    ['<CalendarUID>1<', '<CalendarUID>7<', 'unknown-calendar', 'project.calendar'],
    ['<PredecessorUID>4<', '<PredecessorUID>404<', 'unknown-task', 'tasks[5].predecessor'],
    ['<OutlineLevel>1<', '<OutlineLevel>-1<', 'value', 'Task/OutlineLevel'],
    ['<IsBaseCalendar>1<', '<IsBaseCalendar>yes<', 'value', 'Calendar/IsBaseCalendar'],
    ['<BaseCalendarUID>-1<', '<BaseCalendarUID>5<', 'read', ''],
  ])('%s → %s', async (from, to, code, field) => {
    const result = await outcome(changed(from, to));
    expect(result).toEqual(code === 'read' ? 'read' : expect.objectContaining({ code, field }));
  });

  it('names the line', async () => {
    expect(await outcome(changed('<Duration>PT24H0M0S', '<Duration>long'))).toMatchObject({
      params: { field: 'Task/Duration', value: 'long', line: 25 },
    });
  });

  it('refuses work that ended before it began', async () => {
    const outline = bytesOf('outline').toString().replace('<ActualFinish>2026-03-03', '<ActualFinish>2026-03-01');
    expect(await outcome(outline)).toMatchObject({ code: 'value', field: 'tasks[2].actualFinish' });
  });

  it('names a calendar that is based on itself', async () => {
    const loop = changed('<IsBaseCalendar>1</IsBaseCalendar>', '').replace('<BaseCalendarUID>-1<', '<BaseCalendarUID>1<');
    expect(await outcome(loop)).toMatchObject({ code: 'calendar-chain', params: { id: '1' } });
  });

  it('refuses a plan without tasks, without calendars, or with rows without end', async () => {
    const start = '<StartDate>2026-03-02T08:00:00</StartDate>';
    const calendar = '<Calendars><Calendar><UID>1</UID></Calendar></Calendars>';
    const deep = Array.from({ length: 200 }, (_, level) => `<Task><UID>${level}</UID><OutlineLevel>${level + 1}</OutlineLevel></Task>`);
    expect(await outcome(project(start + calendar))).toMatchObject({ code: 'no-tasks' });
    expect(await outcome(project(start))).toMatchObject({ code: 'missing', field: 'Project/CalendarUID' });
    expect(await outcome(project(`${start}${calendar}<Tasks>${deep.join('')}</Tasks>`))).toMatchObject({ code: 'tree-depth' });
  });
});

describe('whatever the bytes', () => {
  const names = ['links', 'holidays', 'holidays-old', 'outline', 'from-finish'];
  const runs = (process.env.TEST_TIER === 'full' ? 10 : 1) * 100;

  it.each(names)('a damaged %s is read or refused, and nothing else', async (name) => {
    const original = bytesOf(name);
    const flips = fc.array(fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(flips, fc.boolean(), async (places, asciiOnly) => {
        const damaged = Uint8Array.from(original);
        for (const [at, mask] of places) damaged[at] = asciiOnly ? 32 + (mask % 95) : (damaged[at] ?? 0) ^ mask;
        await outcome(damaged);
      }),
      { numRuns: runs },
    );
  });

  it('any text is read or refused, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await outcome(bytes)).not.toBe('read');
      }),
      { numRuns: runs },
    );
  });
});

describe('the source', () => {
  it('keeps its own faults, and is let go when the file is refused', async () => {
    const broken = Readable.from(
      (async function* () {
        yield links.slice(0, 500);
        throw new Error('disk gone');
      })(),
    );
    await expect(readMspdi(broken, PLAN_FILE_LIMITS)).rejects.toThrow('disk gone');
    const long = Readable.from(['<!DOCTYPE x>', 'never', 'asked']);
    await expect(readMspdi(long, PLAN_FILE_LIMITS)).rejects.toBeInstanceOf(DomainError);
    expect(long.destroyed).toBe(true);
  });
});
