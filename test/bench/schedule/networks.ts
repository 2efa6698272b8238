import { wallMinute } from '#libs/kernel/calendar/wall-time';
import type { Lag, Link, LinkType, NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import { CALENDARS } from './calendars.js';
import { Random, shuffled } from './random.js';

export interface Size {
  readonly tasks: number;
  readonly layers: number;
}

export const SIZES = {
  '10k': { tasks: 10_000, layers: 100 },
  '100k': { tasks: 100_000, layers: 200 },
  '1M': { tasks: 1_000_000, layers: 400 },
} as const satisfies Record<string, Size>;

const LAGGED = 0.2;
const OTHER_TYPES: readonly LinkType[] = ['SS', 'FF', 'SF'];
const HALF_DAY = 240;

export function idOf(task: number): string {
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `XM${digits(Math.floor(task / 1000), 4)}-${digits(Math.floor(task / 50) % 20, 2)}-${digits(task % 50, 2)}`;
}

/**
 * Columns of work in layers, each task behind one of the layer before, the one in its own column as often as not, and every
 * other task also behind one of the five layers before; three links in four lead from finish to start, one in five has a lag.
 * Calendars are drawn at random, so that four links in five lead from one to another. A column's tasks stand together, and
 * links in the order of their successors, as in a ledger.
 */
export function layeredNetwork({ tasks: count, layers }: Size, calendars: number): ProjectNetwork {
  const random = new Random(count + calendars);
  const columns = count / layers;
  const tasks = Array.from({ length: count }, (_, row): NetworkTask => {
    const calendar = CALENDARS[random.below(calendars)]?.id ?? '';
    const own = calendar === 'office' ? {} : { calendar };
    return { id: idOf(row), name: `任务 ${row}`, duration: HALF_DAY * (1 + random.below(6)), ...own };
  });
  const links: Link[] = [];
  for (let row = 0; row < count; row++) {
    const layer = row % layers;
    if (layer === 0) continue;
    const taskOf = (column: number, back: number) => column * layers + Math.max(0, layer - back);
    const link = (from: number) => links.push({ from: idOf(from), to: idOf(row), ...typeAndLag(random) });
    const first = taskOf(random.chance(0.5) ? Math.floor(row / layers) : random.below(columns), 1);
    link(first);
    const second = taskOf(random.below(columns), 1 + random.below(5));
    if (random.chance(0.5) && second !== first) link(second);
  }
  return {
    calendars: CALENDARS.slice(0, calendars),
    calendar: 'office',
    direction: 'from-finish',
    start: wallMinute('2026-01-05T08:30'),
    tasks,
    links,
  };
}

/** The same tasks and links in no order at all. */
export function inNoOrder(network: ProjectNetwork): ProjectNetwork {
  const random = new Random(network.tasks.length);
  const shuffle = <Row>(rows: readonly Row[]) => Array.from(shuffled(rows.length, random), (at) => rows[at] as Row);
  return { ...network, tasks: shuffle(network.tasks), links: shuffle(network.links) };
}

function typeAndLag(random: Random): { type: LinkType; lag?: Lag } {
  const type = random.chance(0.75) ? 'FS' : (OTHER_TYPES[random.below(3)] as LinkType);
  return random.chance(LAGGED) ? { type, lag: { unit: 'working', minutes: (random.below(7) - 1) * HALF_DAY } } : { type };
}

/** The same with fifty tasks to a work package under a summary, one task in twenty a milestone, and dates of their own here and there. */
export function withPackages(plain: ProjectNetwork): ProjectNetwork {
  const random = new Random(plain.tasks.length);
  const packageOf = (id: string) => id.slice(0, -3);
  const packages = new Set(plain.tasks.map(({ id }) => packageOf(id)));
  const deadline = wallMinute('2028-12-29T18:00');
  const from = wallMinute('2026-03-02T08:30');
  const tasks = plain.tasks.map(
    (task): NetworkTask => ({
      ...task,
      parent: packageOf(task.id),
      ...(random.chance(0.05) ? { duration: 0 } : {}),
      ...(random.chance(0.02) ? { deadline } : {}),
      ...(random.chance(0.02) ? { constraint: { type: 'SNET', at: from } } : {}),
    }),
  );
  const heads = Array.from(packages, (id): NetworkTask => ({ id, name: `工作包 ${id}`, duration: 0 }));
  return { ...plain, tasks: [...heads, ...tasks] };
}

/** As it comes from a file or a database: no two strings are one, and none has been hashed. */
export function newlyRead(network: ProjectNetwork): ProjectNetwork {
  const read = (text: string) => Buffer.from(text, 'latin1').toString('latin1');
  return {
    ...network,
    tasks: network.tasks.map((task) => ({
      ...task,
      id: read(task.id),
      ...(task.parent === undefined ? {} : { parent: read(task.parent) }),
    })),
    links: network.links.map((link) => ({ ...link, from: read(link.from), to: read(link.to) })),
  };
}
