const HOUR_MS = 3_600_000;

/** A day of the office as instants: its first moment and that of the next day. */
export interface Day {
  readonly start: Date;
  readonly next: Date;
}

/**
 * Where the clock stands next on its way: at every full hour of the day, then at the day's last millisecond, so that what is due in
 * the evening is still done on its day; then at midnight.
 * @param day the day of `reached`.
 * @returns an instant after `reached` and not after `to`; undefined when `to` is reached.
 */
export function nextStop(reached: Date, to: Date, day: Day): Date | undefined {
  if (reached >= to) return undefined;
  const last = day.next.getTime() - 1;
  const hours = Math.floor((reached.getTime() - day.start.getTime()) / HOUR_MS) + 1;
  const hour = day.start.getTime() + hours * HOUR_MS;
  const stop = reached.getTime() >= last ? day.next.getTime() : Math.min(hour, last);
  return new Date(Math.min(stop, to.getTime()));
}
