import { inclusiveFinishDay } from '#libs/kernel/calendar/working-days';
import type { Terminal } from '../command.js';
import { cutToWidth } from '../display-width.js';
import { onOneLine } from '../plain-text.js';
import { printLines } from '../print-lines.js';
import { tableLines } from '../text-table.js';
import { printEndDate } from './end-date.js';
import { type PlanLine, planLines, type ScheduledPlan, slackInDays } from './scheduled-plan.js';

const WIDEST_NAME = 60;
const INDENT = '  ';
const CRITICAL = '*';

/** For people: the plan as a whole, its tasks, what was read differently, and whether the end date can be kept. */
export function printTable(scheduled: ScheduledPlan, terminal: Terminal): void {
  printLines(terminal, headOf(scheduled, terminal));
  terminal.print('\n');
  printLines(terminal, taskTable(scheduled, terminal));
  terminal.print('\n');
  terminal.say('cli.schedule.legend');
  printRemarks(scheduled, terminal);
  printEndDate(scheduled, terminal);
}

function* headOf({ title, schedule, target }: ScheduledPlan, terminal: Terminal): Generator<string> {
  const { network } = schedule.solved.net;
  const says = (key: string, value: string) => `${terminal.text(`cli.schedule.${key}`)}: ${value}`;
  yield says('title', onOneLine(title));
  yield says('direction', terminal.text(`cli.schedule.direction.${network.direction}`));
  yield says('early-finish', inclusiveFinishDay(schedule.earlyFinish));
  const day = network.target === undefined ? terminal.text('cli.schedule.no-target') : inclusiveFinishDay(network.target);
  const fellBack = target && 'day' in target && target.day !== day;
  yield says('target', fellBack ? terminal.text('cli.schedule.target-fell-back', { target: day, wished: target.day }) : day);
}

function taskTable(scheduled: ScheduledPlan, terminal: Terminal): Iterable<string> {
  const title = (column: string) => ({ title: terminal.text(`cli.schedule.column.${column}`) });
  const columns = [
    title('wbs'),
    title('task'),
    title('start'),
    title('finish'),
    { ...title('slack'), align: 'right' as const },
    title('critical'),
  ];
  const { minutesPerDay } = scheduled.plan;
  return tableLines(
    columns,
    planLines(scheduled).map((line) => cellsOf(line, minutesPerDay, terminal)),
  );
}

function cellsOf({ wbs, name, level, done, dates, startDay, finishDay }: PlanLine, minutesPerDay: number, terminal: Terminal): string[] {
  const slack = done ? terminal.text('cli.schedule.done') : slackInDays(dates.totalSlack, minutesPerDay).toFixed(1);
  return [wbs, cutToWidth(INDENT.repeat(level) + name, WIDEST_NAME), startDay, finishDay, slack, dates.critical ? CRITICAL : ''];
}

function printRemarks({ plan }: ScheduledPlan, terminal: Terminal): void {
  if (plan.report.length === 0) return;
  terminal.print('\n');
  terminal.say('cli.schedule.remarks');
  for (const { treatment, message, params } of plan.report) {
    terminal.say(`cli.schedule.remark.${treatment}`, { remark: onOneLine(terminal.text(message, params)) });
  }
}
