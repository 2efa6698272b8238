import { MINUTES_PER_DAY } from '#libs/kernel/calendar/wall-time';
import { compileNetwork } from '#libs/kernel/scheduling/compile-network';
import type { ProjectNetwork } from '#libs/kernel/scheduling/network';
import { schedule } from '#libs/kernel/scheduling/schedule';
import { freeSlack, totalSlack } from '#libs/kernel/scheduling/slack';
import { type Solved, solve } from '#libs/kernel/scheduling/solve';
import { measureEdits } from './edits.js';
import { bytesOf, type Figure, measure } from './measure.js';
import { inNoOrder, layeredNetwork, newlyRead, SIZES, withPackages } from './networks.js';
import { offsetAt, type RawCalendars, rawCalendars } from './raw-calendars.js';
import { differences, rawInput } from './raw-input.js';
import { type RawNetwork, rawCompile, rawPasses, rawPassesOverCalendars, readOnce } from './raw-passes.js';
import { emptyDates, idsToRows } from './types-floor.js';

/** What the design's table says about the arrays alone, in milliseconds, and how often a size is measured. */
const TABLE = {
  '10k': { compile: 1, passes: { 1: 0.17, 5: undefined }, read: 0.06, runs: 21, edits: 300 },
  '100k': { compile: 12.6, passes: { 1: 3.7, 5: 14.6 }, read: 0.65, runs: 11, edits: 100 },
  '1M': { compile: 752, passes: { 1: 83, 5: 189 }, read: 11, runs: 3, edits: 10 },
} as const;

type Calendars = 1 | 5;

export function measureSize(name: keyof typeof SIZES, calendars: Calendars): void {
  const network = layeredNetwork(SIZES[name], calendars);
  console.log(`\n${name} tasks, ${network.links.length} links, ${calendars === 1 ? 'one calendar' : 'five calendars'}`);
  printMemory(network);
  const passes = measureArrays(name, calendars, network);
  const whole = measureEngine(name, calendars, network, passes);
  const target = schedule(network).earlyFinish;
  for (const { name: edit, figure } of measureEdits({ ...network, target }, TABLE[name].edits)) {
    console.log(
      `${row(`edit: ${edit}`, figure, passes)}${((100 * figure.processor) / whole.processor).toFixed(2).padStart(8)} % of a full run`,
    );
  }
}

function printMemory(network: ProjectNetwork): void {
  const engine = bytesOf(() => schedule(network));
  const dates = bytesOf(() => engine.value.allDates());
  const perTask = (bytes: number) => (bytes / dates.value.length).toFixed(0);
  console.log(`bytes per task: engine ${perTask(engine.bytes)}, dates ${perTask(dates.bytes)}`);
}

/** @returns what both passes over the arrays take. */
function measureArrays(name: keyof typeof SIZES, calendars: Calendars, network: ProjectNetwork): Figure {
  const { runs, read, compile, passes: ofTable } = TABLE[name];
  const input = rawInput(network);
  const raw = rawCompile(input);
  const tables = rawTables(network);
  const pass = rawPassesOf(network, tables, calendars);
  const passes = measure(runs * 3, input, () => pass(raw));
  const found = differences(schedule(network).allDates(), network, raw, pass(raw), tables);
  console.log(`tasks with other dates than those of the arrays: ${found}`);
  if (found > 0) process.exitCode = 1;
  const line = (what: string, figure: Figure, table?: number) => console.log(row(what, figure, passes, table));
  line('arrays: read once', measure(runs * 3, raw, readOnce), read);
  line('arrays: compile', measure(runs, input, rawCompile), compile);
  line('arrays: both passes', passes, ofTable[calendars]);
  line('types: ids to rows', measure(runs, network, idsToRows, newlyRead));
  line('types: an object for each task', measure(runs, network, emptyDates));
  return passes;
}

/** @returns what a full run takes, from public types to public types. */
function measureEngine(name: keyof typeof SIZES, calendars: Calendars, network: ProjectNetwork, passes: Figure): Figure {
  const { runs, compile, passes: ofTable } = TABLE[name];
  const line = (what: string, figure: Figure, table?: number) => console.log(row(what, figure, passes, table));
  const inAndOut = (of: ProjectNetwork) => measure(runs, of, (read) => schedule(read).allDates(), newlyRead);
  line('engine: compile', measure(runs, network, compileNetwork, newlyRead), compile);
  const solved = solve(compileNetwork(network));
  line('engine: both passes', measure(runs, solved.net, solve), ofTable[calendars]);
  line('engine: total and free slack', measure(runs, solved, slackOfAll));
  line(
    'engine: all dates',
    measure(runs, network, (made) => made.allDates(), schedule),
  );
  const whole = inAndOut(network);
  line('engine: types in and out', whole);
  line('… from the start', inAndOut({ ...network, direction: 'from-start' }));
  line('… with packages, milestones and dates', inAndOut(withPackages(network)));
  line('… tasks and links in no order', inAndOut(inNoOrder(network)));
  return whole;
}

/** Ratios are of the processors' best times. */
function row(what: string, { median, best, processor }: Figure, passes: Figure, ofTable?: number): string {
  return [
    what.padEnd(40),
    median.toFixed(2).padStart(10),
    best.toFixed(2).padStart(10),
    processor.toFixed(2).padStart(10),
    `${(processor / passes.processor).toFixed(2)} × passes`.padStart(18),
    ofTable === undefined ? ''.padStart(16) : `${(processor / ofTable).toFixed(2)} × table`.padStart(16),
  ].join('');
}

function rawTables({ calendars, start }: ProjectNetwork): RawCalendars {
  const day = Math.floor(start / MINUTES_PER_DAY);
  return rawCalendars(calendars, day - 30, day + 365 * 12);
}

function rawPassesOf({ start }: ProjectNetwork, tables: RawCalendars, calendars: Calendars) {
  if (calendars === 1) return (raw: RawNetwork) => rawPasses(raw, offsetAt(tables, 0, start));
  return (raw: RawNetwork) => rawPassesOverCalendars(raw, tables, start);
}

function slackOfAll(solved: Solved): number {
  let sum = 0;
  for (let v = 0; v < solved.net.nodes.count; v++) sum += totalSlack(solved, v) + freeSlack(solved, v);
  return sum;
}
