import fc from 'fast-check';
import type { CalendarException, CalendarSpec, DayHours, WeekHours, WorkWeek } from '#libs/kernel/calendar/calendar-spec';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { dateAfter, slowMinutes } from './slow-calendar.js';

/** A calendar with its bases, and a window of days in which each of them works at least one minute. */
export interface AnyCalendar {
  readonly specs: readonly CalendarSpec[];
  readonly id: string;
  readonly first: LocalDate;
  readonly days: number;
}

const scatteredHours = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 8 })
  .map((cuts) => cuts.sort((a, b) => a - b))
  .map((cuts) => Array.from({ length: cuts.length >> 1 }, (_, k) => [cuts[2 * k]!, cuts[2 * k + 1]!] as const));

/** Ordinary and half days, nights, around the clock, hours that touch, days off, and whatever else fits into a day. */
export const anyHours: fc.Arbitrary<DayHours> = fc.oneof(
  scatteredHours,
  fc.constantFrom<DayHours>(
    [],
    [
      [510, 720],
      [840, 1080],
    ],
    [[540, 720]],
    [[0, 1440]],
    [[1320, 1440]],
    [[0, 360]],
    [
      [0, 480],
      [480, 960],
    ],
  ),
);

const week = (hours: fc.Arbitrary<DayHours | null>): fc.Arbitrary<WeekHours> => fc.tuple(hours, hours, hours, hours, hours, hours, hours);
const silentOr = (freq: number) => fc.option(anyHours, { freq });

/** Stretches that begin before, within and after the window. */
const stretch = (first: LocalDate, days: number) =>
  fc
    .tuple(fc.integer({ min: -4, max: days + 2 }), fc.integer({ min: 0, max: 9 }))
    .map(([offset, length]) => ({ from: dateAfter(first, offset), to: dateAfter(first, offset + length) }));

function anySpecs(first: LocalDate, days: number): fc.Arbitrary<CalendarSpec[]> {
  const exceptions: fc.Arbitrary<CalendarException[]> = fc.array(
    fc.tuple(stretch(first, days), anyHours).map(([dates, hours]) => ({ ...dates, hours })),
    { maxLength: 4 },
  );
  const workWeeks: fc.Arbitrary<WorkWeek[]> = fc.array(
    fc.tuple(stretch(first, days), week(silentOr(2))).map(([dates, hours]) => ({ ...dates, week: hours })),
    { maxLength: 3 },
  );
  const spec = fc.record({ week: week(silentOr(2)), exceptions, workWeeks });
  return fc
    .array(spec, { minLength: 1, maxLength: 4 })
    .map((links) => links.map((link, k) => ({ ...link, id: `c${k}`, name: `Calendar ${k}`, base: k === 0 ? null : `c${k - 1}` })));
}

export const anyCalendar: fc.Arbitrary<AnyCalendar> = fc
  .record({
    // An ordinary autumn with swapped days, a leap day, and the turn from negative to positive days.
    first: fc.constantFrom('2018-09-20' as LocalDate, '2024-02-20' as LocalDate, '1969-12-20' as LocalDate),
    days: fc.integer({ min: 1, max: 21 }),
  })
  .chain(({ first, days }) => anySpecs(first, days).map((specs) => ({ specs, id: `c${specs.length - 1}`, first, days })))
  .filter(({ specs, first, days }) => specs.every(({ id }) => slowMinutes(specs, id, first, days).includes(true)));
