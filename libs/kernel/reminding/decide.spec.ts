import fc from 'fast-check';
import { compileCalendars } from '../calendar/compile-calendars.js';
import { exceptionsOf } from '../calendar/day-table.js';
import { dateOf, dateOfDay, dayNumber, MINUTES_PER_DAY, wallMinute, type WallMinute } from '../calendar/wall-time.js';
import type { LocalDate } from '../shared/local-date.js';
import { type Decision, decide, type Silence, type SilenceReason, type Subject } from './decide.js';
import { DEFAULT_LADDER, type Ladder, type Stage, type Step } from './ladder.js';
import { autumn2018, OFFICE_WEEK } from '../../../test/support/holidays-2018.js';
import { runs } from '../../../test/support/runs.js';

const date = (text: string) => text as LocalDate;
const at = (text: string) => wallMinute(text.replace(' ', 'T'));

const workingDays2018 = compileCalendars(
  [
    {
      id: 'office',
      name: '街道办',
      base: null,
      week: OFFICE_WEEK,
      exceptions: exceptionsOf({ table: autumn2018, overrides: new Map(), week: OFFICE_WEEK, ordinaryDay: 1 }),
      workWeeks: [],
    },
  ],
  { firstDay: dayNumber(date('2018-08-01')), endDay: dayNumber(date('2018-12-29')) },
).get('office')!;

const due = (day: string, more: Partial<Subject> = {}): Subject => ({
  open: true,
  due: date(day),
  settled: new Set(),
  silences: [],
  ...more,
});

/** A ladder of every kind of step. */
const step = (stage: Stage, days: number, unit: Step['unit'], from: Step['from'] = 'due'): Step => ({
  stage,
  from,
  days,
  unit,
  to: ['owner'],
});
const wholeLadder: Ladder = {
  steps: [
    step('soon-7', -7, 'calendar'),
    step('soon-3', -3, 'calendar'),
    step('soon-1', -1, 'working'),
    step('today', 0, 'calendar'),
    step('overdue-1', 1, 'calendar'),
    step('overdue-3', 3, 'working'),
    step('chase-5', 5, 'working', 'chase'),
    step('overdue-10', 10, 'working'),
  ],
  hours: DEFAULT_LADDER.hours,
};

const decideAt = (subject: Subject, moment: string, ladder = DEFAULT_LADDER) => decide(subject, ladder, workingDays2018, at(moment));
const overdue1: Decision = { do: 'send', stage: 'overdue-1', because: 'overdue' };
const waiting = (until: string, because: Extract<Decision, { do: 'wait' }>['because']): Decision => ({
  do: 'wait',
  stage: 'overdue-1',
  until: at(until),
  because,
});

/** Settles and asks again until there is neither anything to send nor to supersede. */
function settleAll(subject: Subject, ladder: Ladder, now: WallMinute): { subject: Subject; decisions: Decision[] } {
  const decisions: Decision[] = [];
  let asked = subject;
  for (;;) {
    const decision = decide(asked, ladder, workingDays2018, now);
    if (decision) decisions.push(decision);
    if (decision?.do !== 'send' && decision?.do !== 'supersede') return { subject: asked, decisions };
    asked = { ...asked, settled: new Set([...asked.settled, decision.stage]) };
  }
}
const sentIn = (decisions: readonly Decision[]) => decisions.flatMap((one) => (one.do === 'send' ? [one] : []));

describe('a task due on Saturday 29 September 2018, a make-up workday', () => {
  const task = due('2018-09-29');

  it('is owed nothing on the day itself, which belongs to the work', () => {
    expect(decideAt(task, '2018-09-29 23:59')).toBeUndefined();
  });

  it('is overdue on Sunday the 30th, also a make-up workday', () => {
    expect(decideAt(task, '2018-09-30 08:30')).toEqual(overdue1);
  });

  it('lets the night be quiet', () => {
    expect(decideAt(task, '2018-09-30 00:00')).toEqual(waiting('2018-09-30 08:30', 'quiet-hours'));
    expect(decideAt(task, '2018-09-30 20:29')).toEqual(overdue1);
    expect(decideAt(task, '2018-09-30 20:30')).toEqual(waiting('2018-10-08 08:30', 'quiet-hours'));
  });
});

describe('a day of rest after the due date', () => {
  it.each([
    ['2018-09-21', '2018-09-22 10:00', '2018-09-25 08:30', 'Mid-Autumn with its Monday, 24 September'],
    ['2018-09-23', '2018-09-24 10:00', '2018-09-25 08:30', 'a due date within the holiday'],
    ['2018-09-30', '2018-10-01 10:00', '2018-10-08 08:30', 'National Day'],
    ['2018-10-12', '2018-10-13 22:00', '2018-10-15 08:30', 'an ordinary weekend'],
  ])('is waited out: due %s, asked %s, sent %s (%s)', (day, asked, until) => {
    expect(decideAt(due(day), asked)).toEqual(waiting(until, 'not-a-working-day'));
    expect(decide(due(day), DEFAULT_LADDER, workingDays2018, at(until))).toEqual(overdue1);
  });

  it('is overdue the day after a holiday on which it was due', () => {
    expect(decideAt(due('2018-09-24'), '2018-09-25 08:30')).toEqual(overdue1);
  });
});

describe('the whole ladder', () => {
  // Three days before is Sunday the 9th, which falls back to Friday.
  it.each([
    ['soon-7', '2018-09-05 08:30', 'due-soon'],
    ['soon-3', '2018-09-07 08:30', 'due-soon'],
    ['soon-1', '2018-09-11 08:30', 'due-soon'],
    ['today', '2018-09-12 08:30', 'due-today'],
    ['overdue-1', '2018-09-13 08:30', 'overdue'],
    ['overdue-3', '2018-09-17 08:30', 'overdue'],
    ['overdue-10', '2018-09-27 08:30', 'overdue'],
  ])('of a task due on 12 September has %s at %s: %s', (stage, moment, because) => {
    const below = wholeLadder.steps.slice(
      0,
      wholeLadder.steps.findIndex((one) => one.stage === stage),
    );
    const task = due('2018-09-12', { settled: new Set(below.map((one) => one.stage)) });
    expect(decideAt(task, moment, wholeLadder)).toEqual({ do: 'send', stage, because });
    const minuteBefore = decide(task, wholeLadder, workingDays2018, (dayNumber(dateOf(at(moment))) * MINUTES_PER_DAY - 1) as WallMinute);
    expect(minuteBefore).toBeUndefined();
  });

  it('warns before National Day of what is due on the first day after it', () => {
    expect(settleAll(due('2018-10-08'), wholeLadder, at('2018-09-30 09:00')).decisions.at(-1)).toEqual({
      do: 'send',
      stage: 'soon-1',
      because: 'due-soon',
    });
    const warned = due('2018-10-08', { settled: new Set(['soon-7', 'soon-3', 'soon-1']) });
    expect(decideAt(warned, '2018-10-05 10:00', wholeLadder)).toBeUndefined();
  });

  it('counts the chase from the chase, while nobody answers', () => {
    const settled = new Set(wholeLadder.steps.slice(0, 6).map((one) => one.stage));
    const chased = due('2018-09-12', { settled, chasedOn: date('2018-09-17') });
    expect(decideAt(chased, '2018-09-24 10:00', wholeLadder)).toBeUndefined();
    expect(decideAt(chased, '2018-09-25 08:30', wholeLadder)).toEqual({ do: 'send', stage: 'chase-5', because: 'no-answer' });
    expect(decideAt(due('2018-09-12', { settled }), '2018-09-25 08:30', wholeLadder)).toBeUndefined();
  });
});

describe('after an outage', () => {
  it('the highest stage missed is sent once, and the lower ones are superseded by it', () => {
    const { decisions, subject } = settleAll(due('2018-09-12'), wholeLadder, at('2018-09-18 09:00'));
    const by = { do: 'supersede', by: 'overdue-3', because: 'outage' };
    expect(decisions).toEqual([
      { ...by, stage: 'soon-7' },
      { ...by, stage: 'soon-3' },
      { ...by, stage: 'soon-1' },
      { ...by, stage: 'today' },
      { ...by, stage: 'overdue-1' },
      { do: 'send', stage: 'overdue-3', because: 'overdue' },
    ]);
    expect(settleAll(subject, wholeLadder, at('2018-09-18 09:01')).decisions).toEqual([]);
  });

  it('a lower stage never follows a higher one', () => {
    const sent = due('2018-09-12', { settled: new Set(['overdue-3']) });
    expect(sentIn(settleAll(sent, wholeLadder, at('2018-09-18 09:00')).decisions)).toEqual([]);
  });

  it('a stage before the due date is not called "soon" when it comes late', () => {
    const warnings = { ...wholeLadder, steps: wholeLadder.steps.slice(0, 3) };
    expect(settleAll(due('2018-09-12'), warnings, at('2018-09-13 09:00')).decisions.at(-1)).toMatchObject({ because: 'overdue' });
  });
});

describe('a silence', () => {
  const silence = (because: SilenceReason, from: string, until?: string): Silence =>
    ({ because, from: date(from), until: until && date(until) }) as Silence;

  it.each<SilenceReason>(['extension-granted', 'on-leave', 'parent-overdue', 'under-order'])(
    'because %s mutes, with its end',
    (because) => {
      const task = due('2018-09-12', { silences: [silence(because, '2018-09-13', '2018-09-20')] });
      const muted = { do: 'mute', stage: 'overdue-1', because, until: '2018-09-20' };
      expect(decideAt(task, '2018-09-13 08:30')).toEqual(muted);
      expect(decideAt(task, '2018-09-20 20:00')).toEqual(muted);
    },
  );

  it('settles nothing: after its last day the stage is sent', () => {
    const away = due('2018-09-12', { silences: [silence('on-leave', '2018-09-10', '2018-09-20')] });
    expect(settleAll(away, wholeLadder, at('2018-09-20 09:00')).subject.settled).toEqual(new Set());
    expect(decideAt(away, '2018-09-21 08:30')).toEqual(overdue1);
  });

  it('that has not begun says nothing, and one without an end goes on', () => {
    expect(decideAt(due('2018-09-12', { silences: [silence('on-leave', '2018-09-14')] }), '2018-09-13 08:30')).toEqual(overdue1);
    const parent = due('2018-09-12', { silences: [silence('parent-overdue', '2018-09-13')] });
    expect(decideAt(parent, '2018-11-13 08:30')).toMatchObject({ do: 'mute', because: 'parent-overdue', until: undefined });
  });

  it('is named by the strongest of several reasons, in whatever order they are given', () => {
    const silences = [silence('on-leave', '2018-09-01'), silence('under-order', '2018-09-01'), silence('parent-overdue', '2018-09-01')];
    for (const given of [silences, [...silences].reverse()]) {
      expect(decideAt(due('2018-09-12', { silences: given }), '2018-09-13 08:30')).toMatchObject({ because: 'under-order' });
    }
  });
});

it('nobody is reminded of what is closed', () => {
  expect(decideAt(due('2018-09-12', { open: false }), '2018-09-13 08:30')).toBeUndefined();
});

describe('on any ladder', () => {
  const FIRST = dayNumber(date('2018-09-01'));
  const anyDue = fc.integer({ min: FIRST + 10, max: FIRST + 45 }).map(dateOfDay);
  const anyMoment = fc.integer({ min: FIRST * MINUTES_PER_DAY, max: (FIRST + 75) * MINUTES_PER_DAY }).map((minute) => minute as WallMinute);
  const anyLadder = fc.oneof(
    fc.constant(DEFAULT_LADDER),
    fc.subarray([...wholeLadder.steps], { minLength: 1 }).map((steps) => ({ ...wholeLadder, steps })),
  );
  const anySubject = fc.tuple(anyDue, fc.option(fc.nat(20), { nil: undefined })).map(([day, chase]) => ({
    ...due(day),
    chasedOn: chase === undefined ? undefined : dateOfDay(dayNumber(day) + chase),
  }));
  const heightOf = (ladder: Ladder, stage: Stage) => ladder.steps.findIndex((one) => one.stage === stage);
  /** Asks every half hour from the beginning until a moment, and at the moment. */
  const runUntil = (from: Subject, ladder: Ladder, now: WallMinute) => {
    let subject = from;
    const sent: { stage: Stage; at: WallMinute }[] = [];
    const ask = (moment: WallMinute) => {
      const answer = settleAll(subject, ladder, moment);
      subject = answer.subject;
      sent.push(...sentIn(answer.decisions).map(({ stage }) => ({ stage, at: moment })));
    };
    for (let moment = FIRST * MINUTES_PER_DAY; moment < now; moment += 30) ask(moment as WallMinute);
    ask(now);
    return { subject, sent };
  };

  it('nothing is called overdue, and no stage after the due date is decided, before the day after it', () => {
    fc.assert(
      fc.property(anySubject, anyLadder, anyMoment, (subject, ladder, now) => {
        for (const decision of settleAll(subject, ladder, now).decisions) {
          const { from, days } = ladder.steps[heightOf(ladder, decision.stage)]!;
          if (from === 'due' && days > 0) expect(dateOf(now) > subject.due).toBe(true);
          if (decision.do === 'send' && decision.because === 'overdue') expect(dateOf(now) > subject.due).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('one moment sends at most one stage, and only on a working day between the hours', () => {
    fc.assert(
      fc.property(anySubject, anyLadder, anyMoment, (subject, ladder, now) => {
        const { decisions, subject: after } = settleAll(subject, ladder, now);
        expect(sentIn(decisions).length).toBeLessThanOrEqual(1);
        expect(sentIn(settleAll(after, ladder, now).decisions)).toEqual([]);
        const last = decisions.at(-1);
        if (last?.do !== 'wait') return;
        expect(last.until).toBeGreaterThan(now);
        expect(settleAll(after, ladder, last.until).decisions.at(-1)).toMatchObject({ do: 'send' });
        const minuteBefore = settleAll(after, ladder, (last.until - 1) as WallMinute).decisions.at(-1);
        expect(minuteBefore).toMatchObject({ do: 'wait', until: last.until });
      }),
      { numRuns: runs(300) },
    );
  });

  it('later is never lower, and what is owed stays owed', () => {
    fc.assert(
      fc.property(anySubject, anyLadder, anyMoment, anyMoment, (subject, ladder, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const top = (now: WallMinute) => settleAll(subject, ladder, now).decisions.at(-1);
        const [before, after] = [top(earlier), top(later)];
        if (before) expect(heightOf(ladder, after!.stage)).toBeGreaterThanOrEqual(heightOf(ladder, before.stage));
      }),
      { numRuns: runs(300) },
    );
  });

  it('each stage is sent once at most, in rising order, and after the last nothing more', () => {
    fc.assert(
      fc.property(anySubject, anyLadder, anyMoment, (subject, ladder, now) => {
        const heights = runUntil(subject, ladder, now).sent.map(({ stage }) => heightOf(ladder, stage));
        expect(heights).toEqual([...new Set(heights)].sort((a, b) => a - b));
        const done = { ...subject, settled: new Set(ladder.steps.map(({ stage }) => stage)) };
        expect(decide(done, ladder, workingDays2018, now)).toBeUndefined();
      }),
      { numRuns: runs(20) },
    );
  });

  it('an outage until now sends what would have been sent last without it', () => {
    fc.assert(
      fc.property(anySubject, anyLadder, anyMoment, (subject, ladder, now) => {
        const [late] = sentIn(settleAll(subject, ladder, now).decisions);
        const { sent } = runUntil(subject, ladder, now);
        if (late) expect(late.stage).toBe(sent.at(-1)?.stage);
        else if (sent.length > 0) expect(settleAll(subject, ladder, now).decisions.at(-1)).toMatchObject({ do: 'wait' });
      }),
      { numRuns: runs(20) },
    );
  });
});
