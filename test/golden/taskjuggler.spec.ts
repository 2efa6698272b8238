import { wallMinute } from '#libs/kernel/calendar/wall-time';
import { schedule, type Schedule } from '#libs/kernel/scheduling/schedule';
import { networkOf, type Oracle, oracles, type OracleTask } from './taskjuggler.js';

const all = oracles();

/**
 * T10 ends four days around the clock before a milestone. TaskJuggler leaves that milestone at the target, noon of a
 * holiday; to us a milestone touches working time, and the target falls back to the evening before the holidays.
 */
const PECULIAR: Readonly<Record<string, readonly string[]>> = { 'tj-07-target-on-holiday': ['T10'] };

/** Whether two moments are one to the task: no minute that it works lies between them. */
function sameTo(task: OracleTask, plan: Schedule, a: number, b: number): boolean {
  const { net } = plan.solved;
  const node = net.nodeOf[net.hierarchy.row(String(task.id)) as number] as number;
  return a === b || net.calendars[net.nodes.calendar[node] as number]?.between(a, b) === 0;
}

function disagreements(oracle: Oracle): string[] {
  const plan = schedule(networkOf(oracle));
  return oracle.tasks.flatMap((task) => {
    const { lateStart, lateFinish, start, finish } = plan.datesOf(String(task.id));
    expect({ start, finish }).toEqual({ start: lateStart, finish: lateFinish });
    const agrees =
      sameTo(task, plan, lateStart, wallMinute(task.expected.lateStart)) &&
      sameTo(task, plan, lateFinish, wallMinute(task.expected.lateFinish));
    return agrees ? [] : [task.name];
  });
}

describe('networks that TaskJuggler scheduled from their finish', () => {
  it('are all here', () => {
    expect(all).toHaveLength(8);
  });

  it.each(all.map((oracle) => [oracle.id, oracle] as const))('%s: the same latest dates', (id, oracle) => {
    expect(disagreements(oracle)).toEqual(PECULIAR[id] ?? []);
  });
});
