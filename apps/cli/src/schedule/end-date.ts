import { inclusiveFinishDay } from '#libs/kernel/calendar/working-days';
import { compressionAdvice } from '#libs/kernel/scheduling/compression';
import { feasibility } from '#libs/kernel/scheduling/feasibility';
import type { ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { Terminal } from '../command.js';
import { namesOf, type ScheduledPlan } from './scheduled-plan.js';

/** Whether the end date can be kept; if not, what is missing, which tasks decide, and where shortening helps. */
export function printEndDate({ plan, schedule }: ScheduledPlan, terminal: Terminal): void {
  const { network } = schedule.solved.net;
  if (network.target === undefined) return;
  const { feasible, missingDays, feasibleTarget, criticalChain, conflicts } = feasibility(schedule.solved, plan.minutesPerDay);
  terminal.print('\n');
  if (feasible) terminal.say('cli.schedule.kept');
  else {
    terminal.say('cli.schedule.missed', { days: missingDays, date: inclusiveFinishDay(feasibleTarget) });
    terminal.say('cli.schedule.chain', { tasks: namesOf(network, criticalChain).join(' → ') });
  }
  if (conflicts.length > 0) terminal.say('cli.schedule.conflicts', { tasks: namesOf(network, conflicts).join(', ') });
  if (!feasible) printAdvice(network, plan.minutesPerDay, terminal);
}

function printAdvice(network: ProjectNetwork, minutesPerDay: number, terminal: Terminal): void {
  const advice = compressionAdvice(network);
  terminal.say(advice.length === 0 ? 'cli.schedule.advice.none' : 'cli.schedule.advice');
  for (const { task, gainPerMinute, usefulCut, gain, cappedBy } of advice) {
    const [name = ''] = namesOf(network, [task]);
    terminal.say('cli.schedule.advice.line', {
      task: name,
      rate: gainPerMinute,
      cut: usefulCut / minutesPerDay,
      gain: gain / minutesPerDay,
      cappedBy: cappedBy === 'next-chain' ? 'chain' : cappedBy,
    });
  }
}
