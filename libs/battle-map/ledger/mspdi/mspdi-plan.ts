import { MINUTES_PER_DAY } from '#libs/kernel/calendar/wall-time';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { PlanFileLimits } from '../contract/plan-file.js';
import { missingValue, planMinutes } from '../domain/plan-values.js';
import type { SourceCalendar, SourceLink, SourcePlan, SourceTask } from '../domain/source-plan.js';
import { tooManyTasks } from '../limits.js';
import { WORK_RESOURCE, isContoured } from './mspdi-units.js';
import { readCalendar } from './read-calendar.js';
import { type MspdiTask, readLinks, readTask } from './read-task.js';
import type { XmlRecord } from './xml-record.js';

/** Some hundred calendars with thirty years of weekly exceptions each. */
const MOST_DAYS = 1_000_000;
const DEFAULT_MINUTES_PER_DAY = 480;

/** Gathers the records of one file, in whatever order its parts stand. */
export class MspdiPlan {
  private readonly calendars: SourceCalendar[] = [];
  private readonly tasks: MspdiTask[] = [];
  private readonly links: SourceLink[] = [];
  /** Calendars of resources that have working hours, by the resource's UID. */
  private readonly resourceCalendars = new Map<number, string>();
  private readonly resources = new Map<string, Set<number>>();
  private readonly contoured = new Set<string>();
  private days = MOST_DAYS;

  constructor(private readonly limits: PlanFileLimits) {}

  /** @throws DomainError `ledger.plan-file.*`. */
  take(record: XmlRecord): void {
    if (record.name === 'Task') this.takeTask(record);
    else if (record.name === 'Calendar') this.calendars.push(readCalendar(record, this));
    else if (record.name === 'Resource') this.takeResource(record);
    else this.takeAssignment(record);
  }

  /** @throws DomainError `ledger.plan-file.too-many-days`. */
  spend(days: number): void {
    this.days -= days;
    if (this.days < 0)
      throw new DomainError('ledger.plan-file.too-many-days', { most: MOST_DAYS }, { kind: 'too-large', field: 'Exception' });
  }

  /** The whole plan, once everything has been taken. @throws DomainError `ledger.plan-file.*`. */
  plan(project: XmlRecord): SourcePlan {
    const start = project.moment('StartDate');
    if (start === null) throw missingValue(project.place('StartDate'));
    const fromStart = project.textOf('ScheduleFromStart') === undefined || project.flag('ScheduleFromStart');
    const minutesPerDay = dayOf(project.integer('MinutesPerDay'));
    const slackDays = project.number('CriticalSlackLimit') ?? 0;
    return {
      title: project.textOf('Title') ?? project.textOf('Name') ?? '',
      scheduleFrom: fromStart ? 'start' : 'finish',
      start,
      finish: project.moment('FinishDate'),
      statusDate: project.moment('StatusDate'),
      calendar: this.projectCalendar(project),
      minutesPerDay,
      criticalSlack: planMinutes(slackDays * minutesPerDay, project.place('CriticalSlackLimit')),
      honorConstraints: project.textOf('HonorConstraints') === undefined || project.flag('HonorConstraints'),
      multipleCriticalPaths: project.flag('MultipleCriticalPaths'),
      lagCalendar: 'successor',
      calendars: this.calendars,
      tasks: this.tree(),
      links: this.links,
    };
  }

  private projectCalendar(project: XmlRecord): string {
    const first = this.calendars.find(({ base }) => base === null)?.id;
    const named = project.integer('CalendarUID') ?? -1;
    if (named < 0 && first === undefined) throw missingValue(project.place('CalendarUID'));
    return named < 0 && first !== undefined ? first : String(named);
  }

  /** Rows stand in order; the row above with a lower level is the parent. */
  private tree(): SourceTask[] {
    const above: MspdiTask[] = [];
    return this.tasks.map((task) => {
      while (above.length > 0 && (above.at(-1)?.level ?? 0) >= task.level) above.pop();
      const parent = above.at(-1);
      above.push(task);
      return {
        ...task,
        parent: parent && !parent.projectSummary ? parent.id : null,
        splitOrContour: this.contoured.has(task.id),
        resourceCalendars: this.calendarsOf(task.id),
      };
    });
  }

  private calendarsOf(task: string): string[] {
    return [...(this.resources.get(task) ?? [])].flatMap((resource) => this.resourceCalendars.get(resource) ?? []);
  }

  private takeTask(record: XmlRecord): void {
    if (record.flag('IsNull')) return;
    if (this.tasks.length >= this.limits.tasks) throw tooManyTasks(this.limits);
    const task = readTask(record);
    this.tasks.push(task);
    for (const link of readLinks(record, task.id)) this.links.push(link);
  }

  private takeResource(record: XmlRecord): void {
    const calendar = record.integer('CalendarUID') ?? -1;
    const isWork = (record.integer('Type') ?? WORK_RESOURCE) === WORK_RESOURCE;
    if (isWork && calendar >= 0) this.resourceCalendars.set(Number(record.id('UID')), String(calendar));
  }

  private takeAssignment(record: XmlRecord): void {
    const task = record.id('TaskUID');
    const resource = record.integer('ResourceUID');
    const delayed = (record.number('Delay') ?? 0) !== 0 || (record.number('LevelingDelay') ?? 0) !== 0;
    if (delayed || isContoured(record.integer('WorkContour') ?? 0)) this.contoured.add(task);
    if (resource === undefined) return;
    const known = this.resources.get(task);
    if (known) known.add(resource);
    else this.resources.set(task, new Set([resource]));
  }
}

/** It only says how other figures are shown, so a length that no day has is no reason to refuse the plan. */
function dayOf(minutes: number | undefined): number {
  return minutes !== undefined && minutes >= 1 && minutes <= MINUTES_PER_DAY ? minutes : DEFAULT_MINUTES_PER_DAY;
}
