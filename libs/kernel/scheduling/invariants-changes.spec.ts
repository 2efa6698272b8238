import fc from 'fast-check';
import { leafAt, withTask } from '../../../test/support/changed.js';
import { bindsFinish, earlySpans, isMilestone, lateSpans, type Span } from '../../../test/support/moments.js';
import { FIRST_DAY, type Kind, randomNetwork, scheduled } from '../../../test/support/random-network.js';
import { runs } from '../../../test/support/runs.js';
import { WEEKLY_CALENDARS } from '../../../test/support/working-weeks.js';
import { dateOfDay, MINUTES_PER_DAY, type WallMinute } from '../calendar/wall-time.js';
import type { Lag, Link, NetworkTask, ProjectNetwork } from './network.js';
import { schedule } from './schedule.js';

const any = fc.nat(1000);
/**
 * A fixed end date, and nothing that has happened. Which of several tasks begins a summary may change, and with it which
 * of them must keep its latest date; links from the beginning of a summary are left out.
 */
const FIXED: Kind = { target: 'always', progress: false, buffer: false, firstStarts: false };

/** Tasks that got an earlier early start or a later latest start. */
function loosened(before: ProjectNetwork, after: ProjectNetwork): string[] {
  const [planBefore, planAfter] = [scheduled(before), scheduled(after)];
  const [early, late] = [earlySpans(planBefore), lateSpans(planBefore)];
  const [earlyAfter, lateAfter] = [earlySpans(planAfter), lateSpans(planAfter)];
  return [...early.keys()].filter((id) => {
    const is = (spans: ReadonlyMap<string, Span>) => (spans.get(id) as Span).start;
    return is(earlyAfter) < is(early) || is(lateAfter) > is(late);
  });
}

/** A longer duration begins earlier where the finish is held, and a longer lead of it brings others forward. */
function onlyPushes(task: NetworkTask, { links }: ProjectNetwork): boolean {
  const held =
    task.constraint?.type === 'FNET' ||
    task.constraint?.type === 'MFO' ||
    links.some(({ to, type }) => to === task.id && bindsFinish(type));
  return !held && !links.some(({ from, lag }) => from === task.id && lag?.unit === 'percent' && lag.percent < 0);
}

function larger(lag: Lag | undefined, by: number): Lag {
  if (!lag) return { unit: 'working', minutes: by };
  return lag.unit === 'percent' ? { ...lag, percent: lag.percent + by } : { ...lag, minutes: lag.minutes + by };
}

/** With one more day off in the calendar; its bases and those that build on it keep theirs. */
function withHoliday(network: ProjectNetwork, index: number, day: number): ProjectNetwork {
  const date = dateOfDay(FIRST_DAY + day);
  const calendars = network.calendars.map((calendar, row) => {
    if (row !== index % network.calendars.length) return calendar;
    return { ...calendar, exceptions: [{ from: date, to: date, hours: [] }, ...calendar.exceptions] };
  });
  return { ...network, calendars };
}

function moved(network: ProjectNetwork, minutes: number): ProjectNetwork {
  const later = (date: WallMinute | undefined) => (date === undefined ? undefined : ((date + minutes) as WallMinute));
  const shifted = <Key extends string>(key: Key, date: WallMinute | undefined) =>
    (date === undefined ? {} : { [key]: later(date) }) as Partial<Record<Key, WallMinute>>;
  return {
    ...network,
    start: later(network.start) as WallMinute,
    ...shifted('target', network.target),
    ...shifted('statusDate', network.statusDate),
    tasks: network.tasks.map(({ constraint, deadline, progress, ...task }) => ({
      ...task,
      ...shifted('deadline', deadline),
      ...(constraint ? { constraint: { ...constraint, at: later(constraint.at) as WallMinute } } : {}),
      ...(progress
        ? {
            progress: {
              ...progress,
              actualStart: later(progress.actualStart) as WallMinute,
              ...shifted('actualFinish', progress.actualFinish),
            },
          }
        : {}),
    })),
  };
}

describe('no task may begin earlier, or is allowed to begin later,', () => {
  it('when a task takes longer whose start is free', () => {
    fc.assert(
      fc.property(randomNetwork(FIXED), any, fc.integer({ min: 1, max: 3000 }), (network, index, more) => {
        const task = leafAt(network, index);
        fc.pre(!isMilestone(task) && onlyPushes(task, network));
        expect(loosened(network, withTask(network, task.id, { duration: task.duration + more }))).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('when a lag grows', () => {
    fc.assert(
      fc.property(randomNetwork(FIXED), any, fc.integer({ min: 1, max: 2000 }), (network, index, more) => {
        fc.pre(network.links.length > 0);
        const row = index % network.links.length;
        const links = network.links.map((link, at): Link => (at === row ? { ...link, lag: larger(link.lag, more) } : link));
        expect(loosened(network, { ...network, links })).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('when there is one more link', () => {
    fc.assert(
      fc.property(randomNetwork(FIXED), any, (network, index) => {
        fc.pre(network.links.length > 0);
        const row = index % network.links.length;
        expect(loosened({ ...network, links: network.links.filter((_, at) => at !== row) }, network)).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('when there is one more holiday, where work is counted onward from starts and back from finishes', () => {
    // A lead or a held finish counts back over the holiday, a start held on it moves to the day after, and a lag on a
    // calendar of its own lets everything pass that happens on its free days.
    const onward: Kind = { ...FIXED, types: ['FS', 'SS'], leads: false, constraints: ['SNET', 'FNLT'], mixedTime: false };
    fc.assert(
      fc.property(randomNetwork(onward), any, fc.nat(60), (network, index, day) => {
        expect(loosened(network, withHoliday(network, index, day))).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });
});

describe('a plan on weeks that repeat', () => {
  it('is the same plan some weeks later or earlier', () => {
    fc.assert(
      fc.property(randomNetwork({ calendars: WEEKLY_CALENDARS }), fc.integer({ min: -150, max: 150 }), (network, weeks) => {
        const minutes = weeks * 7 * MINUTES_PER_DAY;
        const expected = scheduled(network)
          .allDates()
          .map((dates) => ({
            ...dates,
            earlyStart: dates.earlyStart + minutes,
            earlyFinish: dates.earlyFinish + minutes,
            lateStart: dates.lateStart + minutes,
            lateFinish: dates.lateFinish + minutes,
            start: dates.start + minutes,
            finish: dates.finish + minutes,
          }));
        expect(schedule(moved(network, minutes)).allDates()).toEqual(expected);
      }),
      { numRuns: runs() },
    );
  });
});
