import { invalidValue, missingValue, planMinutes, shown } from '../domain/plan-values.js';
import type { StoredDates } from '../contract/plan-file.js';
import type { SourceConstraint, SourceLink, SourceTask } from '../domain/source-plan.js';
import { CONSTRAINT_TYPES, LINK_TYPES, TENTHS, isElapsed, isPercent } from './mspdi-units.js';
import type { XmlRecord } from './xml-record.js';

/** What a task's own element says of it; who works on it stands elsewhere in the file. */
export type MspdiTask = Omit<SourceTask, 'parent' | 'resourceCalendars' | 'splitOrContour'> & { readonly level: number };

/** A `Task` of MSPDI. @throws DomainError `ledger.plan-file.*` with the element and its line. */
export function readTask(record: XmlRecord): MspdiTask {
  const calendar = record.integer('CalendarUID') ?? -1;
  const level = levelOf(record);
  const id = record.id('UID');
  return {
    id,
    row: record.integer('ID') ?? null,
    name: record.textOf('Name') ?? '',
    wbs: record.textOf('WBS') ?? record.textOf('OutlineNumber') ?? null,
    level,
    // Some programs count levels from 0; the project's own row is the one that they all number so.
    projectSummary: level === 0 && id === '0',
    summary: record.flag('Summary'),
    active: record.textOf('Active') === undefined || record.flag('Active'),
    manual: record.flag('Manual'),
    external: record.flag('ExternalTask'),
    subproject: record.flag('IsSubproject'),
    recurring: record.flag('Recurring'),
    duration: record.duration('Duration') ?? 0,
    elapsed: isElapsed(record.integer('DurationFormat') ?? 0),
    remaining: record.duration('RemainingDuration'),
    percent: record.number('PercentComplete') ?? 0,
    actualStart: record.moment('ActualStart'),
    actualFinish: record.moment('ActualFinish'),
    constraint: constraintOf(record),
    deadline: record.moment('Deadline'),
    calendar: calendar < 0 ? null : String(calendar),
    ignoreResourceCalendar: record.flag('IgnoreResourceCalendar'),
    levelingDelay: planMinutes((record.number('LevelingDelay') ?? 0) / TENTHS, record.place('LevelingDelay')),
    stored: storedDates(record),
  };
}

/** The links that lead to a task, as its element lists them. @throws DomainError `ledger.plan-file.*`. */
export function readLinks(record: XmlRecord, to: string): SourceLink[] {
  return record.all('PredecessorLink').map((link) => readLink(link, to));
}

function readLink(link: XmlRecord, to: string): SourceLink {
  const crossProject = link.flag('CrossProject');
  const type = LINK_TYPES[link.integer('Type') ?? 1];
  if (!type) throw invalidValue(link.place('Type'), link.textOf('Type') ?? '');
  const format = link.integer('LagFormat') ?? 0;
  const lag = link.number('LinkLag') ?? 0;
  if (isPercent(format) && Math.abs(lag) > 100_000) throw invalidValue(link.place('LinkLag'), String(lag));
  return {
    from: crossProject ? shown(link.textOf('CrossProjectName') ?? link.textOf('PredecessorUID') ?? '') : link.id('PredecessorUID'),
    to,
    type,
    lag: isPercent(format) ? lag : planMinutes(lag / TENTHS, link.place('LinkLag')),
    unit: isPercent(format) ? 'percent' : 'minutes',
    elapsed: isElapsed(format),
    crossProject,
  };
}

/** Files without levels have numbers like 1.2.3. */
function levelOf(record: XmlRecord): number {
  const level = record.integer('OutlineLevel');
  if (level !== undefined && level >= 0) return level;
  if (level !== undefined) throw invalidValue(record.place('OutlineLevel'), String(level));
  const number = record.textOf('OutlineNumber') ?? record.textOf('WBS') ?? '1';
  return number === '0' ? 0 : number.split('.').length;
}

function constraintOf(record: XmlRecord): SourceConstraint {
  const type = CONSTRAINT_TYPES[record.integer('ConstraintType') ?? 0];
  if (!type) throw invalidValue(record.place('ConstraintType'), record.textOf('ConstraintType') ?? '');
  if (type === 'ASAP' || type === 'ALAP') return { type };
  const at = record.moment('ConstraintDate');
  if (at === null) throw missingValue(record.place('ConstraintDate'));
  return { type, at };
}

const MOMENTS = [
  ['start', 'Start'],
  ['finish', 'Finish'],
  ['earlyStart', 'EarlyStart'],
  ['earlyFinish', 'EarlyFinish'],
  ['lateStart', 'LateStart'],
  ['lateFinish', 'LateFinish'],
] as const;

function storedDates(record: XmlRecord): StoredDates {
  const moments = MOMENTS.flatMap(([name, element]) => {
    const at = record.moment(element);
    return at === null ? [] : [[name, at]];
  });
  const totalSlack = record.number('TotalSlack');
  const freeSlack = record.number('FreeSlack');
  return {
    ...(Object.fromEntries(moments) as StoredDates),
    ...(totalSlack !== undefined && { totalSlack: totalSlack / TENTHS }),
    ...(freeSlack !== undefined && { freeSlack: freeSlack / TENTHS }),
    ...(record.textOf('Critical') !== undefined && { critical: record.flag('Critical') }),
  };
}
