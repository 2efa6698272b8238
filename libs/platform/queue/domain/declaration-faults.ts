import type { InCommitListener } from '../../events/in-commit-listener.js';
import type { JobDeclaration } from '../job.js';
import type { TickDeclaration } from '../tick.js';
import { cronFault } from '../slots.js';

export interface Declared {
  readonly listeners: readonly InCommitListener[];
  readonly jobs: readonly JobDeclaration[];
  readonly ticks: readonly TickDeclaration[];
}

/** What is wrong with a product's declarations, one sentence each; the boot stops on any of them. */
export function declarationFaults({ listeners, jobs, ticks }: Declared): string[] {
  return [
    ...doubled('in-commit listener', listeners),
    // Jobs and ticks share the outbox, where a name says whose letter it is.
    ...doubled('job or tick', [...jobs, ...ticks]),
    ...withoutEvent('in-commit listener', listeners),
    ...withoutEvent('job', jobs),
    ...ticks.flatMap(({ name, cron }) => {
      const fault = cronFault(cron);
      return fault ? [`Tick "${name}" has the cron rule "${cron}": ${fault}.`] : [];
    }),
  ];
}

function doubled(what: string, declared: readonly { readonly name: string }[]): string[] {
  const names = declared.map(({ name }) => name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...twice].map((name) => `The ${what} name "${name}" is declared more than once.`);
}

/** At run time an event can be missing in spite of its type: when two files import each other. */
function withoutEvent(
  what: string,
  declared: readonly { readonly name: string; readonly on: { readonly type: string } | undefined }[],
): string[] {
  return declared.filter(({ on }) => !on?.type).map(({ name }) => `The ${what} "${name}" names no event that wakes it.`);
}
