import fc from 'fast-check';
import { MINUTES_PER_DAY, type WallMinute } from '#libs/kernel/calendar/wall-time';
import type { Edit } from '#libs/kernel/scheduling/edit';
import type { ConstraintType, Lag, Link, LinkType, ProjectNetwork } from '#libs/kernel/scheduling/network';
import { FIRST_DAY } from './random-network.js';
import { ALL_CALENDARS, WEEKLY_CALENDARS } from './working-weeks.js';

/** An edit before it is known of which network: choices as numbers. */
export interface DrawnEdit {
  readonly change: Edit['change'];
  readonly a: number;
  readonly b: number;
  readonly type: number;
  readonly minutes: number;
  readonly day: number;
  readonly unset: boolean;
}

const CHANGES: readonly Edit['change'][] = [
  'duration',
  'constraint',
  'deadline',
  'progress',
  'mode',
  'task-calendar',
  'add-link',
  'add-link',
  'remove-link',
  'lag',
  'status-date',
  'target',
  'calendars',
];
const TYPES: readonly LinkType[] = ['FS', 'SS', 'FF', 'SF'];
const CONSTRAINTS: readonly ConstraintType[] = ['SNET', 'FNLT', 'FNET', 'SNLT', 'MSO', 'MFO'];

export const anyEdit: fc.Arbitrary<DrawnEdit> = fc.record({
  change: fc.constantFrom(...CHANGES),
  a: fc.nat(1000),
  b: fc.nat(1000),
  type: fc.nat(1000),
  minutes: fc.integer({ min: -900, max: 2400 }),
  day: fc.integer({ min: -3, max: 50 }),
  unset: fc.nat(3).map((drawn) => drawn === 0),
});

/** The edit of this network that was drawn; it may be one that is refused. Undefined where there is nothing to edit. */
export function editOf(drawn: DrawnEdit, network: ProjectNetwork): Edit | undefined {
  const { change, minutes, unset } = drawn;
  const task = pick(network.tasks, drawn.a).id;
  const at = ((FIRST_DAY + drawn.day) * MINUTES_PER_DAY + Math.abs(minutes)) as WallMinute;
  const link = network.links[drawn.a % Math.max(1, network.links.length)];
  switch (change) {
    case 'duration':
      return { change, task, duration: Math.max(0, minutes) };
    case 'constraint':
      return { change, task, ...(unset ? {} : { constraint: { type: pick(CONSTRAINTS, drawn.type), at } }) };
    case 'deadline':
      return { change, task, ...(unset ? {} : { deadline: at }) };
    case 'progress':
      return { change, task, ...(unset ? {} : { progress: { actualStart: at, ...(minutes > 500 ? { actualFinish: at } : {}) } }) };
    case 'mode':
      return { change, task, ...(unset ? {} : { mode: pick(['ASAP', 'ALAP'] as const, drawn.type) }) };
    case 'task-calendar':
      return { change, task, ...(unset ? {} : { calendar: pick(ALL_CALENDARS, drawn.b).id }) };
    case 'add-link':
      return { change, link: linkOf(drawn, network) };
    case 'remove-link':
      return link && { change, link: nameOf(link) };
    case 'lag':
      return link && { change, link: nameOf(link), ...(unset ? {} : { lag: lagOf(drawn) }) };
    case 'status-date':
    case 'target':
      return { change, ...(unset ? {} : { at }) };
    case 'calendars':
      return {
        change,
        calendars: [
          ...WEEKLY_CALENDARS,
          ...ALL_CALENDARS.filter(({ base }) => base !== null).map((calendar) => ({ ...calendar, exceptions: [] })),
        ],
      };
  }
}

function linkOf(drawn: DrawnEdit, network: ProjectNetwork): Link {
  const [from, to] = [pick(network.tasks, drawn.a).id, pick(network.tasks, drawn.b).id];
  return { from, to, type: pick(TYPES, drawn.type), ...(drawn.unset ? {} : { lag: lagOf(drawn) }) };
}

function lagOf({ type, minutes, b }: DrawnEdit): Lag {
  if (type % 3 === 0) return { unit: 'elapsed', minutes };
  if (type % 3 === 1) return { unit: 'percent', percent: minutes / 10 };
  return { unit: 'working', minutes, ...(b % 2 === 0 ? {} : { calendar: pick(ALL_CALENDARS, b).id }) };
}

const nameOf = ({ from, to, type }: Link) => ({ from, to, type });

function pick<Item>(items: readonly Item[], draw: number): Item {
  return items[draw % items.length] as Item;
}
