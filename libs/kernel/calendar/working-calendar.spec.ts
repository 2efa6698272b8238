import fc from 'fast-check';
import { compileCalendars, roundTheClock } from './compile-calendars.js';
import { dayNumber, MINUTES_PER_DAY, wallMinute, wallTime, type WallMinute } from './wall-time.js';
import type { WorkingCalendar } from './working-calendar.js';
import { anyCalendar, type AnyCalendar } from '../../../test/support/any-calendar.js';
import { refusalOf } from '../../../test/support/refusal.js';
import { runs } from '../../../test/support/runs.js';
import { slowMinutes } from '../../../test/support/slow-calendar.js';

function compiled({ specs, id, first, days }: AnyCalendar): WorkingCalendar {
  const firstDay = dayNumber(first);
  return compileCalendars(specs, { firstDay, endDay: firstDay + days }).get(id)!;
}

/** The instants of the window and the positions of its worked minutes, counted one by one. */
function counted({ specs, id, first, days }: AnyCalendar) {
  const worked = slowMinutes(specs, id, first, days);
  const from = dayNumber(first) * MINUTES_PER_DAY;
  const offsets: number[] = [];
  const minutes: number[] = [];
  for (const [k, isWorked] of worked.entries()) {
    offsets.push(minutes.length);
    if (isWorked) minutes.push(from + k);
  }
  return { worked, from, to: from + worked.length, offsets, minutes };
}

const check = (property: (any: AnyCalendar, calendar: WorkingCalendar) => void) =>
  fc.assert(
    fc.property(anyCalendar, (any) => property(any, compiled(any))),
    { numRuns: runs(100) },
  );

/** The instants or offsets for which a sentence does not hold; a matcher for each would take minutes. */
function exceptionsTo(from: number, to: number, holds: (value: number) => boolean): number[] {
  const exceptions: number[] = [];
  for (let value = from; value < to; value++) if (!holds(value)) exceptions.push(value);
  return exceptions;
}

describe('the working time of any calendar', () => {
  it('is what a count minute by minute says, at every instant and every offset', () => {
    check((any, calendar) => {
      const { worked, from, to, offsets, minutes } = counted(any);
      expect([calendar.from, calendar.to, calendar.total]).toEqual([from, to, minutes.length]);
      expect(exceptionsTo(from, to, (t) => calendar.offsetAt(t) === offsets[t - from])).toEqual([]);
      expect(exceptionsTo(from, to, (t) => calendar.isWorking(t) === worked[t - from])).toEqual([]);
      expect(exceptionsTo(0, calendar.total, (o) => calendar.startAt(o) === minutes[o])).toEqual([]);
      expect(exceptionsTo(1, calendar.total + 1, (o) => calendar.finishAt(o) === minutes[o - 1]! + 1)).toEqual([]);
    });
  });

  it('comes back: the offset of the instant of an offset is that offset, in both roles', () => {
    check((_, calendar) => {
      const { total, to } = calendar;
      expect(exceptionsTo(0, total, (o) => calendar.offsetAt(calendar.startAt(o)) === o)).toEqual([]);
      // A last minute that ends with the horizon ends at an instant that no longer belongs to it.
      const within = (o: number) => calendar.finishAt(o) < to;
      expect(exceptionsTo(1, total + 1, (o) => !within(o) || calendar.offsetAt(calendar.finishAt(o)) === o)).toEqual([]);
      expect(exceptionsTo(1, total, within)).toEqual([]);
    });
  });

  it('finishes before it starts again, and without a gap exactly within an interval', () => {
    check((any, calendar) => {
      const { worked } = counted(any);
      expect(exceptionsTo(1, calendar.total, (o) => calendar.finishAt(o) <= calendar.startAt(o))).toEqual([]);
      const gapless = (o: number) => worked[calendar.finishAt(o) - calendar.from];
      expect(exceptionsTo(1, calendar.total, (o) => (calendar.finishAt(o) === calendar.startAt(o)) === gapless(o))).toEqual([]);
    });
  });

  it('is adjoint: finishAt(o) ≤ t ⇔ o ≤ offsetAt(t), and offsetAt(t) ≤ o ⇔ t ≤ startAt(o)', () => {
    check((_, calendar) => {
      const { from, to, total } = calendar;
      // Both sides are monotone in o, so that the offsets around the one of t and the outermost speak for all.
      const offsetsAround = (t: number) => [
        calendar.offsetAt(t) - 1,
        calendar.offsetAt(t),
        calendar.offsetAt(t) + 1,
        0,
        1,
        total - 1,
        total,
      ];
      const finishes = (t: number, o: number) => o < 1 || o > total || calendar.finishAt(o) <= t === o <= calendar.offsetAt(t);
      const starts = (t: number, o: number) => o < 0 || o >= total || calendar.offsetAt(t) <= o === t <= calendar.startAt(o);
      expect(exceptionsTo(from, to, (t) => offsetsAround(t).every((o) => finishes(t, o)))).toEqual([]);
      expect(exceptionsTo(from, to, (t) => offsetsAround(t).every((o) => starts(t, o)))).toEqual([]);
    });
  });

  it('adds up: a and then b is a + b, forward and backward, in both roles', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(anyCalendar, place, place, place, (any, one, two, three) => {
        const calendar = compiled(any);
        const { from, to, total } = calendar;
        const t = from + Math.floor(one * (to - from));
        const [middle, end] = [Math.floor(two * total), Math.floor(three * total)];
        const [a, b] = [middle - calendar.offsetAt(t), end - middle];
        const start = (instant: number, minutes: number) => calendar.startAt(calendar.offsetAt(instant) + minutes);
        const finish = (instant: number, minutes: number) => calendar.finishAt(calendar.offsetAt(instant) + minutes);
        expect(start(start(t, a), b)).toBe(start(t, a + b));
        if (middle > 0 && end > 0) expect(finish(finish(t, a), b)).toBe(finish(t, a + b));
        expect(calendar.between(t, start(t, a))).toBe(a);
        expect(calendar.between(start(t, a), t)).toBe(-a + 0);
      }),
      { numRuns: runs(100) },
    );
  });

  it('ends with the horizon, on both sides', () => {
    check((_, calendar) => {
      const { from, to, total } = calendar;
      const bounds = { calendar: calendar.name, from: wallTime(from), to: wallTime(to) };
      const before = { code: 'calendar.outside-horizon', params: { ...bounds, time: `< ${wallTime(from)}` } };
      const behind = { code: 'calendar.outside-horizon', params: { ...bounds, time: `> ${wallTime(to)}` } };
      expect(refusalOf(() => calendar.offsetAt(from - 1))).toEqual(before);
      expect(refusalOf(() => calendar.startAt(-1))).toEqual(before);
      expect(refusalOf(() => calendar.finishAt(0))).toEqual(before);
      expect(refusalOf(() => calendar.offsetAt(to))).toEqual(behind);
      expect(refusalOf(() => calendar.startAt(total))).toEqual(behind);
      expect(refusalOf(() => calendar.finishAt(total + 1))).toEqual(behind);
    });
  });
});

describe('a weekend between two weeks of an office', () => {
  const office = [
    [510, 720],
    [840, 1080],
  ] as const;
  const spec = {
    ...{ id: 'office', name: 'Office', base: null, exceptions: [], workWeeks: [] },
    week: [[], office, office, office, office, office, []] as const,
  };
  const firstDay = dayNumber('2018-09-13' as never);
  const calendar = compileCalendars([spec], { firstDay, endDay: firstDay + 7 }).get('office')!;
  const offset = calendar.offsetAt(wallMinute('2018-09-15T12:00'));

  it('is one offset: work ends on Friday evening and begins on Monday morning', () => {
    expect(offset).toBe(2 * 450);
    expect(wallTime(calendar.finishAt(offset) as WallMinute)).toBe('2018-09-14T18:00:00');
    expect(wallTime(calendar.startAt(offset) as WallMinute)).toBe('2018-09-17T08:30:00');
  });

  it('holds no working minute, also where the horizon ends with it', () => {
    const short = compileCalendars([spec], { firstDay, endDay: firstDay + 4 }).get('office')!;
    expect([wallMinute('2018-09-15'), wallMinute('2018-09-16T23:59')].map((t) => short.isWorking(t))).toEqual([false, false]);
    expect(short.isWorking(wallMinute('2018-09-14T17:59'))).toBe(true);
    expect(short.isWorking(wallMinute('2018-09-14T18:00'))).toBe(false);
  });
});

describe('work around the clock', () => {
  const horizon = { firstDay: -3, endDay: 4 };

  it('counts every minute, before 1970 too', () => {
    const clock = roundTheClock(horizon);
    expect(clock.total).toBe(7 * MINUTES_PER_DAY);
    expect(clock.offsetAt(wallMinute('1969-12-31'))).toBe(2 * MINUTES_PER_DAY);
    expect(clock.startAt(2 * MINUTES_PER_DAY)).toBe(-MINUTES_PER_DAY);
    expect(clock.finishAt(clock.total)).toBe(clock.to);
  });

  it('needs a horizon', () => {
    expect(refusalOf(() => roundTheClock({ firstDay: 5, endDay: 5 })).code).toBe('calendar.no-working-time');
    expect(refusalOf(() => roundTheClock({ firstDay: 5, endDay: 4 })).code).toBe('calendar.no-working-time');
  });
});
