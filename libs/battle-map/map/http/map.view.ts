import { workingDaysBetween } from '#libs/kernel/calendar/working-days';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { grouped } from '#libs/kernel/shared/grouped';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ProjectRow, TaskRow } from '../db/battle-map.repository.js';
import { lightOf, projectLight, worstOf } from '../domain/light.js';
import { weightedPercents } from '../domain/weighted-percent.js';
import type { MapProjectView, MapTaskView } from './map.schema.js';

export interface Reading {
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

export function toMapProject(project: ProjectRow, rows: readonly TaskRow[], reading: Reading): MapProjectView {
  const children = grouped(rows, ({ parentId }) => parentId);
  const leaves = rows.filter(({ id }) => !children.has(id));
  const lit = new Map(leaves.map((row) => [row.id, lightOf(row, reading.today, reading.calendar)]));
  const ofProject = { ...reading, children, lit, minutesPerDay: project.minutesPerDay ?? 1 };
  const wanted = leaves.filter(({ cancelledOn }) => cancelledOn === null);
  const lights = wanted.map(({ id }) => lit.get(id)?.light ?? 'green');
  const { light, because, params } = projectLight(lights, project.missingDays ?? 0);
  const percents = weightedPercents(
    rows.map(({ id, parentId, percent, weight, cancelledOn }) => ({ id, parentId, percent, weight, cancelled: cancelledOn !== null })),
  );
  const { forceName, headTitle, minutesPerDay: _minutes, ...rest } = project;
  return {
    ...rest,
    force: forceName,
    head: headTitle,
    missingDays: project.missingDays ?? 0,
    light,
    why: { because, params },
    workingDaysLeft: workingDaysBetween(reading.calendar, reading.today, project.endDate),
    percent: percents.project,
    tasksDone: leaves.filter(({ state }) => state === 'accepted').length,
    tasksTotal: wanted.length,
    tasks: rows.map((row) => toMapTask(row, percents.summaries.get(row.id) ?? row.percent, ofProject)),
  };
}

/** What the tasks of a project are read against. */
interface ProjectReading extends Reading {
  readonly children: ReadonlyMap<string | null, readonly TaskRow[]>;
  readonly lit: ReadonlyMap<string, ReturnType<typeof lightOf>>;
  readonly minutesPerDay: number;
}

/** @param percent its own, or of a summary that of what is below it, weighed. */
function toMapTask(row: TaskRow, percent: number, { today, calendar, children, lit, minutesPerDay }: ProjectReading): MapTaskView {
  const own = lit.get(row.id);
  const below = own ? [] : leavesBelow(row.id, children).map(({ id }) => lit.get(id)?.light ?? 'green');
  // Field by field: copying the rest of a row was half of the work for a map of thousands.
  const { id, code, name, parentId, ownerTitle: owner, state, awaits, due, beganTooLate, critical } = row;
  const { earliestStart, earliestFinish, latestStart, latestFinish, totalSlackMinutes, slipDays } = row;
  return {
    id,
    code,
    name,
    parentId,
    summary: children.has(id),
    owner,
    state,
    percent,
    awaits,
    due,
    beganTooLate,
    light: own?.light ?? worstOf(below),
    why: own ? { because: own.because, params: own.params } : tasksSentence(below),
    workingDaysLeft: workingDaysBetween(calendar, today, due ?? latestFinish),
    earliestStart,
    earliestFinish,
    latestStart,
    latestFinish,
    slackDays: Math.round((totalSlackMinutes * 100) / minutesPerDay) / 100,
    critical,
    slipDays,
  };
}

function tasksSentence(lights: readonly ReturnType<typeof lightOf>['light'][]): MapTaskView['why'] {
  const { because, params } = projectLight(lights, 0);
  return { because, params };
}

function leavesBelow(id: string, children: ReadonlyMap<string | null, readonly TaskRow[]>): TaskRow[] {
  return (children.get(id) ?? []).flatMap((child) => (children.has(child.id) ? leavesBelow(child.id, children) : [child]));
}
