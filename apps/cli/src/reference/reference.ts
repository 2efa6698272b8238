import type { PlanFileReader } from '#libs/battle-map/ledger/contract/plan-file';
import { compareWithStored } from '#libs/kernel/scheduling/agreement';
import { schedule } from '#libs/kernel/scheduling/schedule';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Command, Terminal } from '../command.js';
import { openPlan, withPlanReader } from '../open-plan.js';
import { readArguments } from '../options.js';
import { type Reference, referencesOf } from './folder.js';
import { printReport } from './report.js';
import type { Compared } from './tally.js';

interface Failure {
  readonly reference: Reference;
  readonly refusal: DomainError;
}

export const reference: Command = {
  name: 'reference',
  run: async (args, terminal) => {
    const { path } = readArguments('reference', args, []);
    const references = await referencesOf(path);
    const plans: Compared[] = [];
    const failures: Failure[] = [];
    await withPlanReader(async (reader) => {
      for (const [done, each] of references.entries()) {
        terminal.signal.throwIfAborted();
        try {
          plans.push(await compared(reader, each, terminal.signal));
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          failures.push({ reference: each, refusal: error });
        }
        terminal.progress(done + 1, references.length);
      }
    });
    const agree = printReport(plans, terminal);
    printFailures(failures, terminal);
    return agree && failures.length === 0 ? 0 : 1;
  },
};

async function compared(reader: PlanFileReader, each: Reference, signal: AbortSignal): Promise<Compared> {
  const plan = await openPlan(reader, each.path, signal);
  const scheduled = schedule(plan.network);
  const { network, hierarchy } = scheduled.solved.net;
  const leaves = network.tasks.filter((_, row) => !hierarchy.isSummary(row)).length;
  return { reference: each, leaves, comparisons: compareWithStored(scheduled, plan.expected) };
}

function printFailures(failures: readonly Failure[], terminal: Terminal): void {
  if (failures.length === 0) return;
  terminal.say('cli.reference.failures');
  for (const { reference: each, refusal } of failures) {
    const reason = ['reason', 'remedy'].map((what) => terminal.text(`error.${refusal.code}.${what}`, refusal.params)).join(' ');
    terminal.say('cli.reference.failed', { plan: each.name, reason });
  }
}
