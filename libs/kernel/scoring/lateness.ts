import { dateOfDay, dayNumber } from '../calendar/wall-time.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { workingDaysBetween } from '../calendar/working-days.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ExcusedDays, Lateness } from './entry.js';
import { accountKey, type TaskFacts } from './facts.js';

/** How late a task was at the end of a day, as seen with what is known today. */
export function latenessOn(task: TaskFacts, day: LocalDate, calendar: WorkingCalendar): Lateness {
  const accepted = task.acceptedOn !== null && task.acceptedOn <= day;
  const until = accepted ? task.acceptedOn : day;
  const workingDaysOver = until > task.due ? workingDaysBetween(calendar, task.due, until) : 0;
  const excused = workingDaysOver === 0 ? [] : excusedDays(task, until, calendar);
  const daysLate = excused.reduce((left, { days }) => left - days, workingDaysOver);
  return { until, accepted, workingDaysOver, excused, daysLate };
}

/** On how many of the days late up to a day each owner had the task, by account. */
export function lateDaysByOwner(task: TaskFacts, day: LocalDate, calendar: WorkingCalendar): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  let counted = 0;
  for (const { account, until } of [...(task.formerOwners ?? []), { account: task.owner, until: day }]) {
    const late = latenessOn(task, until < day ? until : day, calendar).daysLate;
    days.set(accountKey(account), (days.get(accountKey(account)) ?? 0) + Math.max(0, late - counted));
    counted = Math.max(counted, late);
  }
  return days;
}

/** Spans in the order of their days; a day that two of them cover is taken off by the first. */
function excusedDays(task: TaskFacts, until: LocalDate, calendar: WorkingCalendar): ExcusedDays[] {
  const found: ExcusedDays[] = [];
  let counted = task.due;
  for (const span of spansOf(task)) {
    const dayBefore = dateOfDay(dayNumber(span.from) - 1);
    const after = dayBefore > counted ? dayBefore : counted;
    const last = span.to < until ? span.to : until;
    if (last <= after) continue;
    const days = workingDaysBetween(calendar, after, last);
    if (days > 0) found.push({ ...span, days });
    counted = last;
  }
  return found;
}

type Span = Omit<ExcusedDays, 'days'>;

function spansOf(task: TaskFacts): Span[] {
  const owner = accountKey(task.owner);
  const waits = task.blocked.filter(({ by }) => accountKey(by.owner) !== owner);
  const spans = [
    ...task.excused.map(({ from, to, reason }): Span => ({ from, to, reason })),
    ...waits.map(({ from, to, by }): Span => ({ from, to, reason: 'blocked', by: by.task })),
  ];
  const rank = ({ from, to, reason, by = '' }: Span) => [from, to, reason, by].join('\n');
  return spans.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
