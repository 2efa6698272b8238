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

/** Whether anything but a task's own links keeps it from beginning earlier. */
function tooEarlyByDates(task: NetworkTask, { start, finish, rest }: Span, { network, byId }: Below): boolean {
  const calendar = calendarOf(task, network);
  const before = (date: number | undefined, end: number) =>
    date !== undefined && (isMilestone(task) ? end < date : calendar.offsetAt(end) < calendar.offsetAt(date));
  const { constraint, progress } = task;
  const ownDateFirst = constraint?.type === 'SNET' && constraint.at < network.start;
  if (!progress && ((!ownDateFirst && before(network.start, start)) || before(network.statusDate, start))) return true;
  if (progress && (before(network.statusDate, rest) || before(progress.actualStart, rest) || network.statusDate === undefined)) return true;
  for (let at: NetworkTask | undefined = task; at; at = byId.get(at.parent ?? '')) {
    const { type, at: date } = at.constraint ?? {};
    if ((type === 'SNET' || type === 'MSO') && before(date, rest)) return true;
    if ((type === 'FNET' || type === 'MFO') && before(date, finish)) return true;
  }
  return isPinned(task) || isDone(task);
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

describe('no task could begin a minute earlier', () => {
  it('without breaking a link to it, or a date', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const spans = earlySpans(scheduled(network));
        const tree = below(network);
        const loose = [...spans].filter(([id, span]) => {
          const task = tree.byId.get(id) as NetworkTask;
          const earlier = aMinuteEarlier(task, span, network);
          if (tooEarlyByDates(task, earlier, tree)) return false;
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
