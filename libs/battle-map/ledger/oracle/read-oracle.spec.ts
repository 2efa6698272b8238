import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { wallMinute } from '#libs/kernel/calendar/wall-time';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { PLAN_FILE_LIMITS } from '../limits.js';
import { readOracle } from './read-oracle.js';

const json = readFileSync(join(import.meta.dirname, '../fixtures/oracle.json'), 'utf8');
const plan = () => readOracle(json, PLAN_FILE_LIMITS);

function outcome(text: string, limits = PLAN_FILE_LIMITS) {
  try {
    readOracle(text, limits);
    return 'read';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code.replace('ledger.plan-file.', ''), field: error.field, params: error.params };
  }
}

const changed = (from: string, to: string) => {
  expect(json).toContain(from);
  return json.replace(from, to);
};

describe('a network with the dates of another program', () => {
  it('is a plan from its finish; the project’s own row is left out and its children are roots', () => {
    const { network } = plan();
    expect(network).toMatchObject({
      direction: 'from-finish',
      start: wallMinute('2026-03-02T09:00'),
      target: wallMinute('2026-03-31T18:00'),
      criticalSlack: 240,
    });
    expect(network.tasks.map(({ id, parent, mode, calendar }) => ({ id, parent, mode, calendar }))).toEqual([
      { id: '1', parent: undefined, mode: undefined, calendar: undefined },
      { id: '2', parent: undefined, mode: 'ASAP', calendar: '2' },
    ]);
  });

  it('counts lags on the project’s calendar when the file says so; none at all is then a wall-clock lag of nothing', () => {
    expect(plan().network.links.map(({ lag }) => lag)).toEqual([
      { unit: 'elapsed', minutes: 0 },
      { unit: 'working', minutes: 240, calendar: '1' },
      { unit: 'percent', percent: 50, calendar: '1' },
      { unit: 'elapsed', minutes: 60 },
    ]);
  });

  it('counts lags on the successor’s calendar otherwise', () => {
    const { network } = readOracle(changed('"lagCalendarPolicy": "project",', ''), PLAN_FILE_LIMITS);
    expect(network.links.map(({ lag }) => lag)).toEqual([
      undefined,
      { unit: 'working', minutes: 240 },
      { unit: 'percent', percent: 50 },
      { unit: 'elapsed', minutes: 60 },
    ]);
  });

  it('keeps what the other program calculated beside the network', () => {
    const { expected, rows } = plan();
    expect([...expected]).toEqual([
      [
        '1',
        {
          start: wallMinute('2026-03-30T09:00'),
          lateStart: wallMinute('2026-03-30T09:00'),
          lateFinish: wallMinute('2026-03-30T18:00'),
        },
      ],
      ['2', { totalSlack: 30, freeSlack: 0, critical: true }],
    ]);
    expect(rows.get('2')).toEqual({ row: 2, wbs: '2', percent: 0 });
  });

  it('reports what is treated differently', () => {
    expect(plan().report.map(({ kind, task, params }) => [kind, task?.id, params])).toEqual([
      ['external-task', '1', { task: 'dig' }],
      ['split-or-contour', '2', { task: 'pave' }],
      ['leveling-delay', '2', { task: 'pave', minutes: 60 }],
    ]);
  });
});

describe('bad JSON is refused with its field', () => {
  it.each([
    ['"schema": "sched-oracle/1"', '"schema": "sched-oracle/2"', 'value', 'schema'],
    ['"durationMin": 480', '"durationMin": -480', 'value', 'tasks[1].durationMin'],
    ['"durationMin": 480', '"durationMin": 1e300', 'value', 'tasks[1].durationMin'],
    ['"durationMin": 480', '"durationMin": "long"', 'value', 'tasks[1].durationMin'],
    ['"lateStart": "2026-03-30T09:00:00"', '"lateStart": "2026-02-29T09:00:00"', 'date', 'tasks[1].expected.lateStart'],
    ['"to": "2026-03-14"', '"to": "2026-03-13"', 'value', 'calendars[0].exceptions[0].to'],
    ['[[540, 720], [780, 1080]]', '[[720, 540]]', 'value', 'calendars[0].week[1]'],
    ['"type": "ASAP", "at": null', '"type": "MSO", "at": null', 'missing', 'tasks[0].constraint.at'],
    ['"base": 1', '"base": 3', 'unknown-calendar', 'calendars'],
    ['"base": 1', '"base": 2', 'calendar-chain', 'calendars'],
    ['"id": 2, "name"', '"id": 1, "name"', 'doubled', 'calendars'],
    ['"calendar": 2', '"calendar": 9', 'unknown-calendar', 'tasks[2].calendar'],
    ['"parent": 0', '"parent": 1', 'tree-depth', 'tasks[1].parent'],
    ['"parent": 0', '"parent": 8', 'unknown-task', 'tasks[1].parent'],
    ['"from": 1, "to": 2', '"from": 7, "to": 2', 'unknown-task', 'tasks[2].predecessor'],
    ['"from": 1, "to": 2', '"from": 1, "to": 7', 'unknown-task', 'links'],
    ['"finish": "2026-03-31T18:00:00"', '"finish": null', 'missing', 'project.finish'],
    ['"elapsed": false,', '', 'missing', 'tasks[0].elapsed'],
    ['{', '', 'not-json', undefined],
  ])('%s → %s', (from, to, code, field) => {
    expect(outcome(changed(from, to))).toMatchObject({ code, field });
  });

  it('showing what stands there', () => {
    expect(outcome(changed('"durationMin": 480', '"durationMin": "long"'))).toMatchObject({
      params: { field: 'tasks[1].durationMin', value: '"long"' },
    });
  });

  it('that is too large or no object at all', () => {
    expect(outcome(json, { ...PLAN_FILE_LIMITS, bytes: 100 })).toMatchObject({ code: 'too-large' });
    expect(outcome(json, { ...PLAN_FILE_LIMITS, tasks: 2 })).toMatchObject({ code: 'too-many-tasks' });
    expect(outcome('null')).toMatchObject({ code: 'value', field: 'file' });
    expect(outcome('[]')).toMatchObject({ code: 'value', field: 'file' });
  });

  it('whatever is changed in it, it is read or refused, and nothing else', () => {
    const paths = [...json.matchAll(/(?<=[:[,]\s*)(?:-?\d+|"[^"]*"|null|true|false)(?=\s*[,\]}])/g)];
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom(0, -1, 1e15, 0.5, '__proto__', '2026-13-01', null, true));
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        outcome(json.slice(0, path.index) + JSON.stringify(value) + json.slice(path.index + path[0].length));
      }),
      { numRuns: process.env.TEST_TIER === 'full' ? 3000 : 300 },
    );
  });
});
