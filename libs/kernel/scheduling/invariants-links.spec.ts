import fc from 'fast-check';
import {
  below,
  type Below,
  bindsFinish,
  calendarOf,
  earlySpans,
  endOf,
  holds,
  isDone,
  isMilestone,
  isPinned,
  isUnderWay,
  lateSpans,
  leavesStart,
  planSpans,
  type Span,
  type Spans,
} from '../../../test/support/moments.js';
import { PLAIN, randomNetwork, scheduled } from '../../../test/support/random-network.js';
import { runs } from '../../../test/support/runs.js';
import { touchDown, touchUp } from './compiled-network.js';
import type { Link, NetworkTask, ProjectNetwork } from './network.js';

type End = (link: Link, span: Span) => number;

/** The end at which a link arrives; what has begun is bound where its remaining work begins. */
const arrival: End = ({ type }, { finish, rest }) => (bindsFinish(type) ? finish : rest);

/** Links that say anything about a successor's dates: what is done, pinned or has begun is not moved by them. */
const bindsEarly = (link: Link, to: NetworkTask) => !isDone(to) && !isPinned(to) && !(isUnderWay(to) && link.type === 'SS');
/** Links that say anything about a predecessor's latest dates. */
const bindsLate = (link: Link, from: NetworkTask, to: NetworkTask) =>
  !isDone(from) &&
  !isPinned(from) &&
  !(leavesStart(link.type) && isUnderWay(from)) &&
  !isDone(to) &&
  !(isUnderWay(to) && link.type === 'SS');

/** What has begun ends no earlier than it began, though it should have. */
function endsAsItBegan(leaf: NetworkTask, spans: Spans): boolean {
  const { start, finish } = spans.get(leaf.id) as Span;
  return isUnderWay(leaf) && finish === start;
}

/** Links that do not hold, between all tasks below their ends. */
function broken(network: ProjectNetwork, spans: Spans, binds: (link: Link, from: NetworkTask, to: NetworkTask) => boolean): Link[] {
  const tree = below(network);
  return network.links.filter((link) => {
    const from = tree.byId.get(link.from) as NetworkTask;
    const movable = tree
      .leavesOf(link.from)
      .filter((leaf) => !endsAsItBegan(leaf, spans) && tree.leavesOf(link.to).some((to) => binds(link, leaf, to)));
    // The first of a summary's tasks decides its beginning, and may be one that cannot move.
    if (movable.length < (leavesStart(link.type) ? tree.leavesOf(link.from).length : 1)) return false;
    const end = leavesStart(link.type) ? endOf(link, spans, tree) : Math.max(...movable.map(({ id }) => (spans.get(id) as Span).finish));
    return tree.leavesOf(link.to).some((to) => {
      return movable.some((leaf) => binds(link, leaf, to)) && !holds(link, from, end, to, arrival(link, spans.get(to.id) as Span), network);
    });
  });
}

/** The task one minute of its working time earlier. */
function aMinuteEarlier(task: NetworkTask, { start, finish, rest }: Span, network: ProjectNetwork): Span {
  const calendar = calendarOf(task, network);
  if (isMilestone(task)) {
    const offset = calendar.offsetAt(start - 1);
    const moment = calendar.startAt(offset) === start - 1 ? start - 1 : calendar.finishAt(offset);
    return { start: moment, finish: moment, rest: moment };
  }
  const begin = calendar.startAt(calendar.offsetAt(rest) - 1);
  return { start: isUnderWay(task) ? start : begin, finish: calendar.finishAt(calendar.offsetAt(finish) - 1), rest: begin };
}

/** Dates that a task would miss by being so early: the project's, its own, and those of the summaries above it. */
function tooEarlyFor(task: NetworkTask, { start, finish, rest }: Span, { network, byId }: Below): string[] {
  const calendar = calendarOf(task, network);
  const begins = (end: number, date: number) => (isMilestone(task) ? end >= date : calendar.offsetAt(end) >= calendar.offsetAt(date));
  const ends = (end: number, date: number) =>
    isMilestone(task) ? end >= touchDown(calendar, date) : calendar.offsetAt(end) >= calendar.offsetAt(date);
  const missed: string[] = [];
  const ownDateFirst = task.constraint?.type === 'SNET' && task.constraint.at < network.start;
  if (!task.progress && !isPinned(task) && !ownDateFirst && !begins(start, network.start)) missed.push('start');
  if (network.statusDate !== undefined && !isPinned(task) && !begins(rest, network.statusDate)) missed.push('status date');
  if (task.progress && !begins(rest, task.progress.actualStart)) missed.push('actual start');
  for (let at: NetworkTask | undefined = task; at; at = byId.get(at.parent ?? '')) {
    if (!at.constraint) continue;
    const { type, at: date } = at.constraint;
    if ((type === 'SNET' || type === 'MSO') && !begins(rest, date)) missed.push(`${at.id} ${type}`);
    if ((type === 'FNET' || type === 'MFO') && !ends(finish, date)) missed.push(`${at.id} ${type}`);
  }
  return missed;
}

/** The same by being so late; the end date is the target less the buffer. */
function tooLateFor(task: NetworkTask, { finish, rest }: Span, { network, byId }: Below, end: number): string[] {
  const calendar = calendarOf(task, network);
  const begins = (moment: number, date: number) =>
    isMilestone(task) ? moment <= touchUp(calendar, date) : calendar.offsetAt(moment) <= calendar.offsetAt(date);
  const ends = (moment: number, date: number) =>
    isMilestone(task) ? moment <= date : calendar.offsetAt(moment) <= calendar.offsetAt(date);
  const missed: string[] = [];
  if (!isPinned(task) && !ends(finish, end)) missed.push('end');
  for (let at: NetworkTask | undefined = task; at; at = byId.get(at.parent ?? '')) {
    if (at.deadline !== undefined && !isPinned(task) && !ends(finish, at.deadline)) missed.push(`${at.id} deadline`);
    if (!at.constraint) continue;
    const { type, at: date } = at.constraint;
    if ((type === 'SNLT' || type === 'MSO') && !begins(rest, date)) missed.push(`${at.id} ${type}`);
    if ((type === 'FNLT' || type === 'MFO') && !ends(finish, date)) missed.push(`${at.id} ${type}`);
  }
  return missed;
}

/** Whether anything but a task's own links keeps it from beginning earlier. */
function heldByDates(task: NetworkTask, earlier: Span, tree: Below): boolean {
  const followsWhatWasDone = task.progress !== undefined && tree.network.statusDate === undefined;
  return isPinned(task) || isDone(task) || followsWhatWasDone || tooEarlyFor(task, earlier, tree).length > 0;
}

describe('every link holds in the calendar of its lag', () => {
  it('between early dates, whatever the network; a pinned date alone may break one', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const spans = earlySpans(scheduled(network));
        expect(broken(network, spans, (link, _from, to) => bindsEarly(link, to))).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('between late dates, whatever the network; a pinned date or one that has happened alone may break one', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const spans = lateSpans(scheduled(network));
        expect(broken(network, spans, bindsLate)).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('between the dates of the plan, where no date of a task is pinned or has happened', () => {
    fc.assert(
      fc.property(randomNetwork({ ...PLAIN, modes: true }), (network) => {
        const plan = scheduled(network);
        expect(broken(network, planSpans(plan), () => true)).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });
});

describe('every date that was set holds', () => {
  it('for early dates: no earlier than the start, the status date and what constraints say, also those of summaries', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const tree = below(network);
        const early = [...earlySpans(scheduled(network))].filter(([id]) => !isDone(tree.byId.get(id) as NetworkTask));
        expect(early.flatMap(([id, span]) => tooEarlyFor(tree.byId.get(id) as NetworkTask, span, tree))).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('for late dates: no later than the end date, deadlines and what constraints say, also those of summaries', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const tree = below(network);
        const plan = scheduled(network);
        const spans = lateSpans(plan);
        const late = [...spans].filter(([id]) => {
          const task = tree.byId.get(id) as NetworkTask;
          return !isDone(task) && !endsAsItBegan(task, spans);
        });
        const end = plan.solved.lateBase.instant;
        expect(late.flatMap(([id, span]) => tooLateFor(tree.byId.get(id) as NetworkTask, span, tree, end))).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });
});

describe('no task could begin a minute earlier', () => {
  it('without breaking a link to it, or a date', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const spans = earlySpans(scheduled(network));
        const tree = below(network);
        const loose = [...spans].filter(([id, span]) => {
          const task = tree.byId.get(id) as NetworkTask;
          const earlier = aMinuteEarlier(task, span, network);
          if (heldByDates(task, earlier, tree)) return false;
          return !network.links.some((link) => {
            if (!tree.leavesOf(link.to).includes(task) || !bindsEarly(link, task)) return false;
            const from = tree.byId.get(link.from) as NetworkTask;
            return !holds(link, from, endOf(link, spans, tree), task, arrival(link, earlier), network);
          });
        });
        expect(loose).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });
});
