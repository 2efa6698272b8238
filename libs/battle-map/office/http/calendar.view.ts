import type { DayHours } from '#libs/kernel/calendar/calendar-spec';
import type { OfficeDay } from '#libs/kernel/calendar/day-table';
import type { DayDecision } from './office.schema.js';

/** `08:30` as minutes after midnight. */
function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}

function timeOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function toHoursView(hours: DayHours): { from: string; to: string }[] {
  return hours.map(([from, to]) => ({ from: timeOf(from), to: timeOf(to) }));
}

export function toOfficeDay(decision: DayDecision): OfficeDay {
  const { kind, name } = decision;
  if (kind === 'holiday' || !decision.hours) return { kind, name };
  return { kind, name, hours: decision.hours.map(({ from, to }) => [minutesOf(from), minutesOf(to)] as const) };
}
