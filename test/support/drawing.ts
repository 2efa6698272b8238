import fc from 'fast-check';
import type { ConstraintType, ProjectBuffer } from '#libs/kernel/scheduling/network';

/** A random network before it is put together: choices as numbers, dates as minutes after the first day. */
export interface Drawn {
  readonly leaves: readonly DrawnLeaf[];
  readonly summaries: readonly DrawnSummary[];
  readonly links: readonly DrawnLink[];
  readonly calendar: number;
  readonly backward: boolean;
  readonly start: number;
  /** After the start, as the status date is. */
  readonly target: number;
  readonly status: number;
  readonly without: { readonly target: boolean; readonly statusDate: boolean };
  readonly buffer: ProjectBuffer | undefined;
}

interface DrawnDates {
  readonly constraint: { readonly type: ConstraintType; readonly at: number } | undefined;
  readonly deadline: number | undefined;
}

export interface DrawnSummary extends DrawnDates {
  readonly above: number;
}

export interface DrawnLeaf extends DrawnDates {
  readonly parent: number;
  readonly calendar: number | undefined;
  readonly duration: number;
  readonly elapsed: boolean;
  readonly mode: 'ASAP' | 'ALAP' | undefined;
  readonly progress:
    | { readonly start: number; readonly length: number; readonly done: boolean; readonly remaining: number | undefined }
    | undefined;
}

export interface DrawnLag {
  readonly unit: 'working' | 'percent' | 'elapsed';
  readonly minutes: number;
  readonly percent: number;
  readonly calendar: number | undefined;
}

export interface DrawnLink {
  readonly a: number;
  readonly b: number;
  readonly type: number;
  readonly lag: DrawnLag | undefined;
}

const DAY = 1440;
const choice = fc.nat(419);
/** A value once in so many times. */
const seldom = <Value>(value: fc.Arbitrary<Value>, many: number) =>
  fc.oneof({ weight: many - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const oneIn = (many: number) => fc.nat(many - 1).map((drawn) => drawn === 0);

/** Boundaries of working hours more often than other minutes. */
const minuteOfDay = fc.oneof(fc.constantFrom(0, 360, 480, 540, 720, 780, 1080, 1320), fc.nat(DAY - 1));
const moment = (from: number, to: number) =>
  fc.tuple(fc.integer({ min: from, max: to }), minuteOfDay).map(([day, minute]) => day * DAY + minute);

const duration = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }).map((halves) => halves * 240) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 1500 }) },
);

const dates = {
  constraint: seldom(
    fc.record({ type: fc.constantFrom<ConstraintType[]>('SNET', 'FNET', 'SNLT', 'FNLT', 'MSO', 'MFO'), at: moment(-4, 40) }),
    4,
  ),
  deadline: seldom(moment(-4, 60), 7),
};

const leaf: fc.Arbitrary<DrawnLeaf> = fc.record({
  ...dates,
  parent: choice,
  calendar: seldom(choice, 2),
  duration,
  elapsed: oneIn(8),
  mode: seldom(fc.constantFrom<('ASAP' | 'ALAP')[]>('ASAP', 'ALAP'), 4),
  progress: seldom(fc.record({ start: moment(-2, 12), length: fc.nat(6000), done: fc.boolean(), remaining: seldom(fc.nat(1500), 2) }), 5),
});

const lag: fc.Arbitrary<DrawnLag> = fc.record({
  unit: fc.constantFrom<DrawnLag['unit'][]>('working', 'working', 'elapsed', 'percent'),
  minutes: fc.oneof(
    fc.constant(0),
    fc.integer({ min: -2, max: 4 }).map((halves) => halves * 240),
    fc.integer({ min: -900, max: 2000 }),
  ),
  percent: fc.oneof(fc.constantFrom(0, 50, 100, -100), fc.integer({ min: -120, max: 150 })),
  calendar: seldom(choice, 2),
});

export const drawing: fc.Arbitrary<Drawn> = fc.record({
  leaves: fc.array(leaf, { minLength: 1, maxLength: 25, size: 'max' }),
  summaries: fc.array(fc.record({ ...dates, above: choice }), { maxLength: 5 }),
  links: fc.array(fc.record({ a: choice, b: choice, type: choice, lag: seldom(lag, 2) }), { maxLength: 40, size: 'max' }),
  calendar: choice,
  backward: fc.boolean(),
  start: moment(0, 13),
  target: moment(0, 70),
  status: moment(0, 20),
  without: fc.record({ target: oneIn(4), statusDate: oneIn(2) }),
  buffer: seldom(
    fc.oneof(
      fc.record({ unit: fc.constant('working' as const), minutes: fc.nat(3000) }),
      fc.record({ unit: fc.constant('percent' as const), percent: fc.nat(100) }),
    ),
    5,
  ),
});
