import { DomainError } from '../shared/domain-error.js';
import { criticalChain } from './feasibility.js';
import { LiveSchedule } from './live-schedule.js';
import type { NetworkTask, ProjectNetwork } from './network.js';
import { projectCalendarOf } from './solve.js';

/** What cutting one task of the critical chain would bring. Minutes are working minutes: of the cut on the task's calendar, of the gain on the project's. */
export interface Compression {
  readonly task: string;
  /** Minutes gained per minute cut, as long as the cut is useful; 1 on one calendar. */
  readonly gainPerMinute: number;
  /** The greatest cut that still brings something. */
  readonly usefulCut: number;
  readonly gain: number;
  /** What ends it: the task's own floor, or another chain that becomes critical. */
  readonly cappedBy: 'floor' | 'next-chain';
}

/**
 * For every task of the critical chain that can be cut: how much earlier the network would end. Each figure is found by
 * scheduling the cut, so that calendars, lags and other chains are counted exactly. Most gain first.
 */
export function compressionAdvice(network: ProjectNetwork): Compression[] {
  const live = new LiveSchedule(network);
  const tasks = new Map(network.tasks.map((task) => [task.id, task]));
  return criticalChain(live.schedule.solved)
    .flatMap((id) => adviceFor(live, tasks.get(id) as NetworkTask))
    .sort((a, b) => b.gain - a.gain);
}

function adviceFor(live: LiveSchedule, task: NetworkTask): Compression[] {
  const available = lengthOf(task) - (task.floor ?? 0);
  if (available <= 0) return [];
  const before = endOf(live);
  const gainOf = (cut: number) => {
    // A shorter task may break a rule of its own, as a date that it must not finish before; then nothing is gained.
    try {
      const undo = live.apply(cutEdit(task, cut));
      const gain = before - endOf(live);
      live.apply(undo);
      return gain;
    } catch (error) {
      if (error instanceof DomainError) return 0;
      throw error;
    }
  };
  const gain = gainOf(available);
  if (gain <= 0) return [];
  const usefulCut = leastCutFor(gain, available, gainOf);
  const cappedBy = usefulCut < available ? 'next-chain' : 'floor';
  return [{ task: task.id, gainPerMinute: gain / usefulCut, usefulCut, gain, cappedBy }];
}

/** The gain grows with the cut, so that halving finds where it stops growing. */
function leastCutFor(gain: number, available: number, gainOf: (cut: number) => number): number {
  let [low, high] = [1, available];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (gainOf(middle) >= gain) high = middle;
    else low = middle + 1;
  }
  return high;
}

function lengthOf({ duration, progress }: NetworkTask): number {
  return progress?.actualFinish === undefined ? (progress?.remaining ?? duration) : 0;
}

function cutEdit(task: NetworkTask, cut: number) {
  const { progress } = task;
  if (progress?.remaining === undefined) return { change: 'duration', task: task.id, duration: task.duration - cut } as const;
  return { change: 'progress', task: task.id, progress: { ...progress, remaining: progress.remaining - cut } } as const;
}

function endOf(live: LiveSchedule): number {
  const { solved } = live.schedule;
  return projectCalendarOf(solved.net).offsetAt(solved.earlyFinish.instant);
}
