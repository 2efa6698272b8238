import type { WeekHours } from '#libs/kernel/calendar/calendar-spec';
import type { WallMinute } from '#libs/kernel/calendar/wall-time';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { PlanFile, PlanFileLimits, StoredDates } from '../contract/plan-file.js';
import { toPlanFile } from '../domain/plan-file.js';
import { invalidValue, missingValue, planDate, planDuration, planHours, planMinutes, planTime } from '../domain/plan-values.js';
import { shownJson } from '../domain/shown-json.js';
import type { SourceCalendar, SourceConstraint, SourceLink, SourcePlan, SourceTask } from '../domain/source-plan.js';
import { tooLarge, tooManyTasks } from '../limits.js';
import { type OracleCalendar, type OracleLink, OraclePlan, type OracleTask } from './oracle-schema.js';

/** Reads `sched-oracle/1`. @throws DomainError `ledger.plan-file.*` with the path of the field. */
export function readOracle(json: string, limits: PlanFileLimits): PlanFile {
  if (json.length > limits.bytes) throw tooLarge(limits);
  const content = parsedJson(json);
  const parsed = OraclePlan.safeParse(content);
  if (!parsed.success) throw refusalOf(parsed.error.issues[0]?.path ?? [], content);
  if (parsed.data.tasks.length > limits.tasks) throw tooManyTasks(limits);
  return toPlanFile(sourcePlan(parsed.data));
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new DomainError('ledger.plan-file.not-json');
  }
}

/** Names the field and shows what stands there, which a reader finds again; what the schema wanted is its own affair. */
function refusalOf(path: readonly PropertyKey[], content: unknown): DomainError {
  const field = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    return before === '' ? String(step) : `${before}.${String(step)}`;
  }, '');
  const value = path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)[step], content);
  const place = { field: field === '' ? 'file' : field };
  return value === undefined ? missingValue(place) : invalidValue(place, shownJson(value));
}

function sourcePlan({ file, project, lagCalendarPolicy, calendars, tasks, links }: OraclePlan): SourcePlan {
  return {
    title: file,
    scheduleFrom: project.scheduleFrom,
    start: planTime(project.start, { field: 'project.start' }),
    finish: momentOf(project.finish, 'project.finish'),
    statusDate: momentOf(project.statusDate, 'project.statusDate'),
    calendar: String(project.calendar),
    minutesPerDay: project.minutesPerDay,
    criticalSlack: planMinutes(project.criticalSlackLimit * project.minutesPerDay, { field: 'project.criticalSlackLimit' }),
    honorConstraints: project.honorConstraints,
    multipleCriticalPaths: project.multipleCriticalPaths ?? false,
    lagCalendar: lagCalendarPolicy ?? 'successor',
    calendars: calendars.map(sourceCalendar),
    tasks: tasks.map(sourceTask),
    links: links.map(sourceLink),
  };
}

function sourceCalendar({ id, name, base, week, exceptions, workWeeks }: OracleCalendar, index: number): SourceCalendar {
  const field = `calendars[${index}]`;
  return {
    id: String(id),
    name,
    base: base === null ? null : String(base),
    week: weekOf(week, `${field}.week`),
    exceptions: exceptions.map(({ from, to, ranges }, at) => ({
      ...period(from, to, `${field}.exceptions[${at}]`),
      hours: planHours(ranges, { field: `${field}.exceptions[${at}].ranges` }),
    })),
    workWeeks: workWeeks.map(({ from, to, week: other }, at) => ({
      ...period(from, to, `${field}.workWeeks[${at}]`),
      week: weekOf(other, `${field}.workWeeks[${at}].week`),
    })),
    unknownRecurrences: [],
  };
}

function weekOf(week: OracleCalendar['week'], field: string): WeekHours {
  return week.map((hours, day) => hours && planHours(hours, { field: `${field}[${day}]` })) as unknown as WeekHours;
}

function period(from: string, to: string, field: string) {
  const dates = { from: planDate(from, { field: `${field}.from` }), to: planDate(to, { field: `${field}.to` }) };
  if (dates.to < dates.from) throw invalidValue({ field: `${field}.to` }, to);
  return dates;
}

function sourceTask(task: OracleTask, index: number): SourceTask {
  const field = `tasks[${index}]`;
  const at = (name: string) => ({ field: `${field}.${name}` });
  return {
    ...task,
    id: String(task.id),
    row: task.row ?? null,
    wbs: task.wbs ?? null,
    parent: task.parent === null ? null : String(task.parent),
    subproject: false,
    splitOrContour: task.assignmentDelayOrContour,
    duration: planDuration(task.durationMin, at('durationMin')),
    remaining: task.remainingMin == null ? null : planDuration(task.remainingMin, at('remainingMin')),
    actualStart: momentOf(task.actualStart, `${field}.actualStart`),
    actualFinish: momentOf(task.actualFinish, `${field}.actualFinish`),
    constraint: constraintOf(task, field),
    deadline: momentOf(task.deadline, `${field}.deadline`),
    calendar: task.calendar === null ? null : String(task.calendar),
    resourceCalendars: task.resourceCalendars.map(String),
    levelingDelay: planMinutes(task.levelingDelayMin, at('levelingDelayMin')),
    stored: storedDates(task, field),
  };
}

function constraintOf({ constraint }: OracleTask, field: string): SourceConstraint {
  if (constraint.type === 'ASAP' || constraint.type === 'ALAP') return { type: constraint.type };
  const at = momentOf(constraint.at, `${field}.constraint.at`);
  if (at === null) throw missingValue({ field: `${field}.constraint.at` });
  return { type: constraint.type, at };
}

const MOMENTS = ['start', 'finish', 'earlyStart', 'earlyFinish', 'lateStart', 'lateFinish'] as const;

function storedDates({ expected }: OracleTask, field: string): StoredDates {
  const moments = MOMENTS.flatMap((name) => {
    const at = momentOf(expected[name], `${field}.expected.${name}`);
    return at === null ? [] : [[name, at]];
  });
  const { totalSlackMin, freeSlackMin, critical } = expected;
  return {
    ...(Object.fromEntries(moments) as StoredDates),
    ...(totalSlackMin != null && { totalSlack: totalSlackMin }),
    ...(freeSlackMin != null && { freeSlack: freeSlackMin }),
    ...(critical != null && { critical }),
  };
}

function sourceLink(link: OracleLink, index: number): SourceLink {
  const field = `links[${index}]`;
  const percent = link.lagPercent !== null;
  return {
    from: String(link.from),
    to: String(link.to),
    type: link.type,
    lag: link.lagPercent ?? planMinutes(link.lagMin ?? 0, { field: `${field}.lagMin` }),
    unit: percent ? 'percent' : 'minutes',
    elapsed: link.lagElapsed,
    crossProject: link.cross,
  };
}

function momentOf(text: string | null | undefined, field: string): WallMinute | null {
  return text == null ? null : planTime(text, { field });
}
