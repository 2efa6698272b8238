import { DomainError } from '../shared/domain-error.js';
import { MINUTES_PER_DAY, wallTime, type WallMinute } from './wall-time.js';

/** 512 working minutes are about a day, so a bucket holds a handful of intervals. */
const BUCKET_SHIFT = 9;

/**
 * The working time of one calendar within a horizon, as integers. An *offset* counts working minutes since the horizon
 * began. A boundary between two intervals is one offset and two instants: `finishAt` answers the end of the earlier one
 * (work that ends there), `startAt` the beginning of the later one (work that begins there).
 *
 * The three are adjoint, which is what makes a backward pass the exact inverse of a forward pass:
 * `finishAt(o) ≤ t ⇔ o ≤ offsetAt(t)` and `offsetAt(t) ≤ o ⇔ t ≤ startAt(o)`.
 */
export class WorkingCalendar {
  /** Working minutes within the horizon. */
  readonly total: number;
  /** Working minutes before each interval, and after the last. */
  private readonly before: Int32Array;
  private readonly firstOfDay: Int32Array;
  private readonly firstOfBucket: Int32Array;
  /** Working days before each midnight of the horizon; counted when somebody asks, and once. */
  private days: Int32Array | undefined;

  /**
   * @param starts beginnings of the intervals within the horizon, ascending and apart, and behind the last a sentinel `to`.
   * @param ends their ends, and behind the last a sentinel later than any instant.
   * @throws DomainError `calendar.no-working-time`.
   */
  constructor(
    readonly id: string,
    readonly name: string,
    readonly from: WallMinute,
    readonly to: WallMinute,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
  ) {
    this.before = prefixSums(starts, ends);
    this.total = this.before[starts.length - 1] as number;
    if (this.total <= 0) {
      throw new DomainError('calendar.no-working-time', { calendar: name, from: wallTime(from), to: wallTime(to) });
    }
    this.firstOfDay = firstEndingAfter(ends, from, Math.ceil((to - from) / MINUTES_PER_DAY));
    this.firstOfBucket = firstHolding(this.before, (this.total >> BUCKET_SHIFT) + 1);
  }

  /** Working minutes between the beginning of the horizon and an instant. */
  offsetAt(instant: number): number {
    if (instant < this.from || instant >= this.to) throw this.outside(instant);
    const { starts, ends, before } = this;
    let k = this.firstOfDay[((instant - this.from) / MINUTES_PER_DAY) | 0] as number;
    while ((ends[k] as number) <= instant) k++;
    const worked = instant - (starts[k] as number);
    return (before[k] as number) + (worked > 0 ? worked : 0);
  }

  /** The instant at which work of this offset begins: the latest with this offset. */
  startAt(offset: number): number {
    if (offset < 0 || offset >= this.total) throw this.outside(offset < 0 ? this.from - 1 : this.to);
    const { before } = this;
    let k = this.firstOfBucket[offset >> BUCKET_SHIFT] as number;
    while ((before[k + 1] as number) <= offset) k++;
    return (this.starts[k] as number) + offset - (before[k] as number);
  }

  /** The instant at which work of this offset ends: the earliest with this offset. */
  finishAt(offset: number): number {
    if (offset <= 0 || offset > this.total) throw this.outside(offset <= 0 ? this.from - 1 : this.to);
    const { before } = this;
    const last = offset - 1;
    let k = this.firstOfBucket[last >> BUCKET_SHIFT] as number;
    while ((before[k + 1] as number) <= last) k++;
    return (this.starts[k] as number) + offset - (before[k] as number);
  }

  /** Days with working time between the first midnight of the horizon and this one, which may be the horizon's end. */
  daysBefore(midnight: number): number {
    const first = Math.ceil(this.from / MINUTES_PER_DAY);
    this.days ??= this.countDays(first, Math.floor(this.to / MINUTES_PER_DAY));
    const days = this.days[midnight / MINUTES_PER_DAY - first];
    if (days === undefined) throw this.outside(midnight);
    return days;
  }

  /** Whether the minute that begins at the instant is worked. */
  isWorking(instant: number): boolean {
    const offset = this.offsetAt(instant);
    return offset < this.total && this.startAt(offset) === instant;
  }

  /** Working minutes from one instant to another, negative when the second is earlier. */
  between(from: number, to: number): number {
    return this.offsetAt(to) - this.offsetAt(from);
  }

  private countDays(first: number, last: number): Int32Array {
    const days = new Int32Array(Math.max(0, last - first + 1));
    const workedBy = (day: number) => (day * MINUTES_PER_DAY === this.to ? this.total : this.offsetAt(day * MINUTES_PER_DAY));
    for (let day = first + 1, worked = first <= last ? workedBy(first) : 0; day <= last; day++) {
      const before = worked;
      worked = workedBy(day);
      days[day - first] = (days[day - first - 1] as number) + Number(worked > before);
    }
    return days;
  }

  private outside(instant: number): DomainError {
    return new DomainError('calendar.outside-horizon', {
      calendar: this.name,
      time: instant < this.from ? `< ${wallTime(this.from)}` : `> ${wallTime(this.to)}`,
      from: wallTime(this.from),
      to: wallTime(this.to),
    });
  }
}

function prefixSums(starts: Int32Array, ends: Int32Array): Int32Array {
  const before = new Int32Array(starts.length);
  for (let k = 0; k < starts.length - 1; k++) before[k + 1] = (before[k] as number) + (ends[k] as number) - (starts[k] as number);
  return before;
}

/** For each day of the horizon the first interval that ends after the day's beginning; `ends` holds a sentinel behind the last. */
function firstEndingAfter(ends: Int32Array, from: number, days: number): Int32Array {
  const first = new Int32Array(days);
  let k = 0;
  for (let day = 0; day < days; day++) {
    while ((ends[k] as number) <= from + day * MINUTES_PER_DAY) k++;
    first[day] = k;
  }
  return first;
}

/** For each bucket of offsets the interval that holds its first offset. */
function firstHolding(before: Int32Array, buckets: number): Int32Array {
  const first = new Int32Array(buckets);
  const last = before.length - 2;
  let k = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    while (k < last && (before[k + 1] as number) <= bucket << BUCKET_SHIFT) k++;
    first[bucket] = k;
  }
  return first;
}
