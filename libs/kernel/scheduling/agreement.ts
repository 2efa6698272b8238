import { compileCalendars, type Horizon } from '../calendar/compile-calendars.js';
import { MINUTES_PER_DAY } from '../calendar/wall-time.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { NetworkTask } from './network.js';
import type { Schedule, TaskDates } from './schedule.js';

export const INSTANTS = ['earlyStart', 'earlyFinish', 'lateStart', 'lateFinish', 'start', 'finish'] as const;
export const FIGURES = ['totalSlack', 'freeSlack', 'critical'] as const;

export type ComparedInstant = (typeof INSTANTS)[number];
export type ComparedFigure = (typeof FIGURES)[number];
export type ComparedField = ComparedInstant | ComparedFigure;

/** What another program calculated for a task, as far as it says. */
export type StoredTask = Partial<Omit<TaskDates, 'id'>>;

export interface Comparison {
  readonly task: NetworkTask;
  readonly field: ComparedField;
  readonly stored: number | boolean;
  readonly computed: number | boolean;
  readonly agrees: boolean;
}

/** Other programs divide days into fractions; less than half a minute is no difference. */
const HALF_A_MINUTE = 0.51;
/** So that also a calendar of few days has working time in it. */
const SPARE_DAYS = 400;

/**
 * Compares a schedule with what another program stored, task by task; summaries follow from their tasks and are left out.
 * Two instants agree when no working minute of the task's own calendar lies between them: Friday 17:00 and Monday 08:00 are
 * one. Slack and the critical mark say nothing of a task that is done.
 */
export function compareWithStored(schedule: Schedule, stored: ReadonlyMap<string, StoredTask>): Comparison[] {
  const { network, hierarchy } = schedule.solved.net;
  const leaves = network.tasks.flatMap((task, row) => {
    const expected = hierarchy.isSummary(row) ? undefined : stored.get(task.id);
    return expected ? [{ task, expected, dates: schedule.datesOf(task.id) }] : [];
  });
  const instants = leaves.flatMap(({ expected, dates }) => INSTANTS.flatMap((field) => [dates[field], expected[field] ?? dates[field]]));
  const used = new Set(leaves.map(({ task }) => task.calendar ?? network.calendar));
  const calendars = compileCalendars(network.calendars, horizonAround(instants), used);
  return leaves.flatMap(({ task, expected, dates }) => {
    const calendar = calendars.get(task.calendar ?? network.calendar) as WorkingCalendar;
    return [
      ...INSTANTS.flatMap((field) => {
        const [theirs, ours] = [expected[field], dates[field]];
        if (theirs === undefined) return [];
        return [{ task, field, stored: theirs, computed: ours, agrees: calendar.between(theirs, ours) === 0 }];
      }),
      ...(isDone(task) ? [] : compareFigures(task, expected, dates)),
    ];
  });
}

function compareFigures(task: NetworkTask, expected: StoredTask, dates: TaskDates): Comparison[] {
  return FIGURES.flatMap((field) => {
    const [theirs, ours] = [expected[field], dates[field]];
    if (theirs === undefined) return [];
    const agrees = typeof theirs === 'boolean' ? theirs === ours : Math.abs(theirs - Number(ours)) < HALF_A_MINUTE;
    return [{ task, field, stored: theirs, computed: ours, agrees }];
  });
}

function isDone({ progress }: NetworkTask): boolean {
  return progress?.actualFinish !== undefined || progress?.remaining === 0;
}

function horizonAround(instants: readonly number[]): Horizon {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const instant of instants) [first, last] = [Math.min(first, instant), Math.max(last, instant)];
  if (first > last) [first, last] = [0, 0];
  return { firstDay: Math.floor(first / MINUTES_PER_DAY) - SPARE_DAYS, endDay: Math.floor(last / MINUTES_PER_DAY) + SPARE_DAYS };
}
