import fc from 'fast-check';
import { lateSpans, type Span, earlySpans } from '../../../test/support/moments.js';
import { mirrored, mirroredMoment } from '../../../test/support/mirrored.js';
import { type Kind, randomNetwork, scheduled } from '../../../test/support/random-network.js';
import { runs } from '../../../test/support/runs.js';
import type { ProjectNetwork } from './network.js';

/**
 * What has a mirror image: no progress and no status date, no deadline, which nothing from the other side is like, and no
 * link from the beginning of a summary, which would become one to the end of a summary.
 */
const KIND: Kind = { progress: false, deadlines: false, modes: false, buffer: false, firstStarts: false, target: 'always' };

/** A task that must finish before a moment after the end date would start before the project in the mirror, and may there. */
function withinTheEndDate(network: ProjectNetwork): ProjectNetwork {
  return {
    ...network,
    tasks: network.tasks.map((task) => {
      const { constraint, ...free } = task;
      return constraint?.type === 'FNLT' && constraint.at > (network.target as number) ? free : task;
    }),
  };
}

describe('in a mirror of time', () => {
  it('the forward pass is what the backward pass was', () => {
    fc.assert(
      fc.property(randomNetwork(KIND).map(withinTheEndDate), (network) => {
        const seen = new Map(
          [...earlySpans(scheduled(mirrored(network)))].map(([id, { start, finish }]) => [
            id,
            { start: mirroredMoment(finish), finish: mirroredMoment(start) },
          ]),
        );
        const late = [...lateSpans(scheduled(network))].map(([id, { start, finish }]: [string, Span]) => [id, { start, finish }] as const);
        expect(seen).toEqual(new Map(late));
      }),
      { numRuns: runs() },
    );
  });
});
