import { MINUTES_PER_DAY } from '#libs/kernel/calendar/wall-time';
import { compileNetwork } from '#libs/kernel/scheduling/compile-network';
import type { ProjectNetwork } from '#libs/kernel/scheduling/network';
import { schedule } from '#libs/kernel/scheduling/schedule';
import { solve } from '#libs/kernel/scheduling/solve';
import { freeSlack, totalSlack } from '#libs/kernel/scheduling/slack';
import { measureEdits } from './edits.js';
import { bytesOf, type Figure, measure } from './measure.js';
import { inNoOrder, layeredNetwork, newlyRead, SIZES, withPackages } from './networks.js';
import { differences, rawInput } from './raw-input.js';
import { offsetAt, rawCalendars } from './raw-calendars.js';
import { type RawNetwork, rawCompile, rawPasses, rawPassesOverCalendars, readOnce } from './raw-passes.js';

/** What the issue's table says about the arrays alone, in milliseconds, and how often a size is measured. */
const TABLE = {
  '10k': { compile: 1, passes: { 1: 0.17, 5: undefined }, read: 0.06, runs: 15, edits: 300 },
  '100k': { compile: 12.6, passes: { 1: 3.7, 5: 14.6 }, read: 0.65, runs: 9, edits: 100 },
  '1M': { compile: 752, passes: { 1: 83, 5: 189 }, read: 11, runs: 3, edits: 15 },
} as const;

export function measureSize(name: keyof typeof SIZES, calendars: number): void {
  const table = TABLE[name];
  const size = SIZES[name];
  const inPasses = calendars === 1 ? table.passes[1] : table.passes[5];
  const network = layeredNetwork(size, calendars);
  const { runs } = table;
  console.log(`\n${name} tasks, ${network.links.length} links, ${calendars} calendar${calendars > 1 ? 's' : ''}`);

  const input = rawInput(network);
  const rawCompiling = measure(runs, () => input, rawCompile);
  const raw = rawCompile(input);
  const passes = rawPassesOf(network, calendars);
  const rawPassing = measure(runs * 3, () => raw, passes);
  const reading = measure(runs * 3, () => raw, readOnce);
  const line = (what: string, figure: Figure, ofTable?: number) => console.log(row(what, figure, rawPassing, ofTable));
  line('arrays: read once', reading, table.read);
  line('arrays: compile', rawCompiling, table.compile);
  line('arrays: both passes', rawPassing, inPasses);

  line(
    'engine: compile',
    measure(runs, () => newlyRead(network), compileNetwork),
    table.compile,
  );
  const net = compileNetwork(network);
  line(
    'engine: both passes',
    measure(runs, () => net, solve),
    inPasses,
  );
  const solved = solve(net);
  line(
    'engine: total and free slack',
    measure(runs, () => solved, slackOfAll),
  );
  line(
    'engine: dates as public types',
    measure(
      runs,
      () => schedule(network),
      (made) => made.allDates(),
    ),
  );
  const inAndOut = (of: ProjectNetwork) =>
    measure(
      runs,
      () => newlyRead(of),
      (read) => schedule(read).allDates(),
    );
  const whole = inAndOut(network);
  line('engine: types in and out', whole);
  line('… from the start', inAndOut({ ...network, direction: 'from-start' }));
  line('… with packages, milestones and dates', inAndOut(withPackages(network)));
  line('… tasks and links in no order', inAndOut(inNoOrder(network)));

  const found = differences(schedule(network).allDates(), network, raw, passes(raw), rawTables(network));
  console.log(`dates other than those of the arrays: ${found}`);
  if (found > 0) process.exitCode = 1;

  const target = schedule(network).earlyFinish;
  const withTarget: ProjectNetwork = { ...network, target };
  for (const { name: edit, figure } of measureEdits(withTarget, table.edits)) {
    console.log(
      `${row(`edit: ${edit}`, figure, rawPassing)}${`${((100 * figure.median) / whole.median).toFixed(2)} % of a full run`.padStart(24)}`,
    );
  }
  const engine = bytesOf(() => schedule(network));
  const dates = bytesOf(() => engine.value.allDates());
  console.log(`bytes per task: engine ${(engine.bytes / size.tasks).toFixed(0)}, dates ${(dates.bytes / dates.value.length).toFixed(0)}`);
}

function row(what: string, { median, best }: Figure, passes: Figure, ofTable?: number): string {
  return [
    what.padEnd(40),
    `${median.toFixed(2)} (${best.toFixed(2)})`.padStart(20),
    `${(median / passes.median).toFixed(2)} × passes`.padStart(18),
    ofTable === undefined ? ''.padStart(16) : `${(median / ofTable).toFixed(2)} × table`.padStart(16),
  ].join('');
}

function rawTables({ calendars, start }: ProjectNetwork) {
  const day = Math.floor(start / MINUTES_PER_DAY);
  return rawCalendars(calendars, day - 30, day + 365 * 12);
}

function rawPassesOf(network: ProjectNetwork, calendars: number) {
  const tables = rawTables(network);
  return calendars === 1
    ? (raw: RawNetwork) => rawPasses(raw, offsetAt(tables, 0, network.start))
    : (raw: RawNetwork) => rawPassesOverCalendars(raw, tables, network.start);
}

function slackOfAll(solved: ReturnType<typeof solve>): number {
  let sum = 0;
  for (let v = 0; v < solved.net.nodes.count; v++) sum += totalSlack(solved, v) + freeSlack(solved, v);
  return sum;
}
