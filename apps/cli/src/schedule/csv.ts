import { type WallMinute, wallTime } from '#libs/kernel/calendar/wall-time';
import type { Terminal } from '../command.js';
import { printLines } from '../print-lines.js';
import { type PlanLine, planLines, type ScheduledPlan, slackInDays } from './scheduled-plan.js';

const BYTE_ORDER_MARK = '\ufeff';
const COLUMNS = ['id', 'wbs', 'level', 'summary', 'task', 'start', 'finish'] as const;
const INSTANTS = ['earlyStart', 'earlyFinish', 'lateStart', 'lateFinish'] as const;
const FIGURES = ['slack', 'free-slack', 'critical'] as const;

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function printCsv(scheduled: ScheduledPlan, terminal: Terminal): void {
  const titles = [...COLUMNS, ...INSTANTS, ...FIGURES].map((column) => terminal.text(`cli.schedule.column.${column}`));
  const records = planLines(scheduled).map((line) => cellsOf(line, scheduled.plan.minutesPerDay, terminal));
  terminal.print(BYTE_ORDER_MARK);
  printLines(terminal, [titles, ...records].map(recordOf), '\r\n');
}

function cellsOf({ task, name, wbs, level, summary, dates, startDay, finishDay }: PlanLine, minutesPerDay: number, terminal: Terminal) {
  const answer = (yes: boolean) => terminal.text(yes ? 'cli.schedule.yes' : 'cli.schedule.no');
  return [
    task.id,
    wbs,
    level + 1,
    answer(summary),
    name,
    startDay,
    finishDay,
    ...INSTANTS.map((field) => minuteOf(dates[field])),
    slackInDays(dates.totalSlack, minutesPerDay),
    slackInDays(dates.freeSlack, minutesPerDay),
    answer(dates.critical),
  ];
}

function minuteOf(instant: WallMinute): string {
  return wallTime(instant).slice(0, 16).replace('T', ' ');
}

function recordOf(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (typeof cell === 'number' ? String(cell) : textCell(cell))).join(',');
}

/** A text that a spreadsheet would take for a formula is marked as text; our own numbers may be negative. */
function textCell(text: string): string {
  const harmless = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
