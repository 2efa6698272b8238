import { wallTime } from '#libs/kernel/calendar/wall-time';
import type { TaskDates } from '#libs/kernel/scheduling/schedule';
import type { Terminal } from '../command.js';
import { printLines } from '../print-lines.js';
import type { ScheduledPlan } from './scheduled-plan.js';

/** One object, keyed by task id, and nothing else. */
export function printJson({ schedule }: ScheduledPlan, terminal: Terminal): void {
  const all = schedule.allDates();
  terminal.print('{\n');
  const comma = (row: number) => (row < all.length - 1 ? ',' : '');
  printLines(
    terminal,
    all.map((dates, row) => `${JSON.stringify(dates.id)}:${JSON.stringify(entryOf(dates))}${comma(row)}`),
  );
  terminal.print('}\n');
}

function entryOf(dates: TaskDates) {
  return {
    earlyStart: wallTime(dates.earlyStart),
    earlyFinish: wallTime(dates.earlyFinish),
    lateStart: wallTime(dates.lateStart),
    lateFinish: wallTime(dates.lateFinish),
    start: wallTime(dates.start),
    finish: wallTime(dates.finish),
    totalSlackMin: dates.totalSlack,
    freeSlackMin: dates.freeSlack,
    critical: dates.critical,
  };
}
