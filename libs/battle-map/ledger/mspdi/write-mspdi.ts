import { wallTime } from '#libs/kernel/calendar/wall-time';
import type { NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import { schedule } from '#libs/kernel/scheduling/schedule';
import { calendarElement } from './write-calendar.js';
import { type TaskDetails, taskElement, type Uids } from './write-task.js';
import { type Element, xmlOf } from './xml-out.js';

export interface PlanOut {
  readonly title: string;
  readonly network: ProjectNetwork;
  /** What a day means when durations are shown; working minutes. */
  readonly minutesPerDay: number;
  /** By task id. */
  readonly details?: ReadonlyMap<string, TaskDetails>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Project xmlns="http://schemas.microsoft.com/project">';
/** Of Microsoft Project 2010, since when tasks can be switched off and are told apart as manual or not. */
const SAVE_VERSION = 14;
const WORKING_DAYS_A_WEEK = 5;

/**
 * A plan as Microsoft Project's XML (MSPDI), UTF-8, piece by piece; elements in the order of its schema (mspdi_pj14.xsd). Not
 * expressible there, and so left out: buffers, floors below which a task may not be compressed, and the calendar of a lag.
 * @throws DomainErrors of the scheduling kernel for a network that cannot be scheduled, before the first piece.
 */
export function writeMspdi(plan: PlanOut): Generator<string> {
  const rows = rowsOf(plan.network.tasks);
  const calendars = calendarsOf(plan);
  const uids: Uids = {
    tasks: new Map(rows.map(({ task }, index) => [task.id, index + 1])),
    calendars: new Map(calendars.map(({ id }, index) => [id, index + 1])),
  };
  const dates = schedule(plan.network);
  const byId = new Map(dates.allDates().map((each) => [each.id, each]));
  const finish = plan.network.target ?? dates.earlyFinish;
  const links = new Map<string, ProjectNetwork['links'][number][]>();
  for (const link of plan.network.links) links.set(link.to, [...(links.get(link.to) ?? []), link]);
  return (function* pieces() {
    yield `${HEAD}${xmlOf(projectElements(plan, uids, wallTime(finish)))}<Calendars>`;
    for (const calendar of calendars) yield xmlOf([calendarElement(calendar, uids.calendars)]);
    yield '</Calendars><Tasks>';
    for (const [index, { task, outline, summary }] of rows.entries()) {
      const details = plan.details?.get(task.id) ?? {};
      const out = { task, uid: index + 1, outline, summary, dates: byId.get(task.id)!, links: links.get(task.id) ?? [], details };
      yield xmlOf([taskElement(out, uids, plan.network)]);
    }
    yield '</Tasks></Project>\n';
  })();
}

/** A calendar that only stands for calendar days is written as elapsed time. */
function calendarsOf({ network, details }: PlanOut): ProjectNetwork['calendars'] {
  const elapsed = (id: string) => details?.get(id)?.calendarDays !== undefined;
  const named = new Set(network.tasks.flatMap(({ id, calendar }) => (elapsed(id) ? [] : (calendar ?? []))));
  const dropped = new Set(network.tasks.flatMap(({ id, calendar }) => (elapsed(id) ? (calendar ?? []) : [])));
  return network.calendars.filter(({ id }) => id === network.calendar || named.has(id) || !dropped.has(id));
}

function projectElements({ title, network, minutesPerDay }: PlanOut, uids: Uids, finish: string): Element[] {
  return [
    ['SaveVersion', SAVE_VERSION],
    ['Name', `${title}.xml`],
    ['Title', title],
    ['ScheduleFromStart', network.direction === 'from-start'],
    ['StartDate', wallTime(network.start)],
    ['FinishDate', finish],
    ['CriticalSlackLimit', Math.round((network.criticalSlack ?? 0) / minutesPerDay)],
    ['CalendarUID', uids.calendars.get(network.calendar)],
    ['MinutesPerDay', minutesPerDay],
    ['MinutesPerWeek', minutesPerDay * WORKING_DAYS_A_WEEK],
    ['HonorConstraints', true],
    ['StatusDate', network.statusDate === undefined ? undefined : wallTime(network.statusDate)],
    ['NewTasksAreManual', false],
  ];
}

interface Row {
  readonly task: NetworkTask;
  readonly outline: string;
  readonly summary: boolean;
}

/** Summaries directly before what is below them, as the file shows the tree by order and level. */
function rowsOf(tasks: readonly NetworkTask[]): Row[] {
  const below = new Map<string | undefined, NetworkTask[]>();
  for (const task of tasks) below.set(task.parent, [...(below.get(task.parent) ?? []), task]);
  const rows: Row[] = [];
  const walk = (parent: string | undefined, prefix: string) => {
    for (const [index, task] of (below.get(parent) ?? []).entries()) {
      const outline = `${prefix}${index + 1}`;
      rows.push({ task, outline, summary: below.has(task.id) });
      walk(task.id, `${outline}.`);
    }
  };
  walk(undefined, '');
  return rows;
}
