import type { CalendarSpec } from '#libs/kernel/calendar/calendar-spec';
import { dayNumber, MINUTES_PER_DAY, weekdayOf } from '#libs/kernel/calendar/wall-time';

const BUCKET_SHIFT = 9;

/** Several calendars in one set of tables; those of a calendar begin at its places in `dayAt` and `bucketAt`. */
export interface RawCalendars {
  readonly firstMinute: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly before: Int32Array;
  readonly dayAt: Int32Array;
  readonly day: Int32Array;
  readonly bucketAt: Int32Array;
  readonly bucket: Int32Array;
}

/** Lays out calendars without bases and work-weeks from one day to another. */
export function rawCalendars(specs: readonly CalendarSpec[], firstDay: number, endDay: number): RawCalendars {
  const packed = {
    starts: numbers(),
    ends: numbers(),
    before: numbers(),
    dayAt: numbers(),
    day: numbers(),
    bucketAt: numbers(),
    bucket: numbers(),
  };
  const { starts, ends, before, dayAt, day, bucketAt, bucket } = packed;
  for (const spec of specs) {
    const first = starts.length;
    dayAt.push(day.length);
    let worked = 0;
    const exceptions = new Map(
      spec.exceptions.flatMap(({ from, to, hours }) => {
        const last = dayNumber(to);
        return Array.from({ length: last - dayNumber(from) + 1 }, (_, back) => [last - back, hours] as const);
      }),
    );
    for (let date = firstDay; date < endDay; date++) {
      day.push(starts.length);
      for (const [from, to] of exceptions.get(date) ?? spec.week[weekdayOf(date)] ?? []) {
        starts.push(date * MINUTES_PER_DAY + from);
        ends.push(date * MINUTES_PER_DAY + to);
        before.push(worked);
        worked += to - from;
      }
    }
    starts.push(endDay * MINUTES_PER_DAY);
    ends.push(2 ** 31 - 1);
    before.push(worked);
    bucketAt.push(bucket.length);
    let k = first;
    for (let offset = 0; offset <= worked; offset += 1 << BUCKET_SHIFT) {
      while (k + 1 < before.length && (before[k + 1] as number) <= offset) k++;
      bucket.push(k);
    }
  }
  const arrays = Object.entries(packed).map(([name, list]) => [name, Int32Array.from(list)] as const);
  return { firstMinute: firstDay * MINUTES_PER_DAY, ...(Object.fromEntries(arrays) as Record<keyof typeof packed, Int32Array>) };
}

function numbers(): number[] {
  return [];
}

export function offsetAt(tables: RawCalendars, calendar: number, instant: number): number {
  const { starts, ends, before, day, dayAt } = tables;
  let k = day[(dayAt[calendar] as number) + (((instant - tables.firstMinute) / MINUTES_PER_DAY) | 0)] as number;
  while ((ends[k] as number) <= instant) k++;
  const worked = instant - (starts[k] as number);
  return (before[k] as number) + (worked > 0 ? worked : 0);
}

export function startAt(tables: RawCalendars, calendar: number, offset: number): number {
  const { starts, before, bucket, bucketAt } = tables;
  let k = bucket[(bucketAt[calendar] as number) + (offset >> BUCKET_SHIFT)] as number;
  while ((before[k + 1] as number) <= offset) k++;
  return (starts[k] as number) + offset - (before[k] as number);
}

export function finishAt(tables: RawCalendars, calendar: number, offset: number): number {
  return startAt(tables, calendar, offset - 1) + 1;
}
