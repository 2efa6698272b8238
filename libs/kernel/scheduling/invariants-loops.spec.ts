import fc from 'fast-check';
import { below } from '../../../test/support/moments.js';
import { PLAIN, randomNetwork } from '../../../test/support/random-network.js';
import { runs } from '../../../test/support/runs.js';
import { compileNetwork } from './compile-network.js';
import type { ProjectNetwork } from './network.js';
import { CycleError, type LoopStep } from './shortest-loop.js';

const anyLinks = randomNetwork({ ...PLAIN, loops: true });

/** Whether some task waits for itself, looked for from every task on its own. */
function waitsForItself(network: ProjectNetwork): boolean {
  const { leavesOf } = below(network);
  const next = new Map<string, Set<string>>();
  for (const { from, to } of network.links) {
    for (const leaf of leavesOf(from)) {
      const followers = next.get(leaf.id) ?? new Set();
      for (const { id } of leavesOf(to)) followers.add(id);
      next.set(leaf.id, followers);
    }
  }
  return [...next.keys()].some((start) => {
    const seen = new Set<string>();
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const follower of next.get(id) ?? []) {
        if (follower === start) return true;
        if (!seen.has(follower)) open.push(follower);
        seen.add(follower);
      }
    }
    return false;
  });
}

function loopOf(network: ProjectNetwork): readonly LoopStep[] | undefined {
  try {
    compileNetwork(network);
    return undefined;
  } catch (error) {
    if (error instanceof CycleError) return error.loop;
    throw error;
  }
}

/** Whether a step is a link of the network, or leads from a task to a summary above it or the other way. */
function exists(step: LoopStep, network: ProjectNetwork): boolean {
  if (step.over === 'link') return network.links.includes(step.link) && step.link.from === step.from && step.link.to === step.to;
  const { leavesOf } = below(network);
  const within = (id: string, summary: string) => id !== summary && leavesOf(id).every((leaf) => leavesOf(summary).includes(leaf));
  return within(step.from, step.to) || within(step.to, step.from);
}

describe('a network with links in all directions', () => {
  it('is refused exactly when a task waits for itself', () => {
    fc.assert(
      fc.property(anyLinks, (network) => {
        expect(loopOf(network) !== undefined).toBe(waitsForItself(network));
      }),
      { numRuns: runs() },
    );
  });

  it('is refused with a loop that is one: its steps exist, each begins where the one before ended, and the last leads back', () => {
    fc.assert(
      fc.property(anyLinks, (network) => {
        const loop = loopOf(network);
        fc.pre(loop !== undefined);
        expect(loop.filter((step) => !exists(step, network))).toEqual([]);
        expect(loop.map(({ from }) => from)).toEqual([loop.at(-1)?.to, ...loop.slice(0, -1).map(({ to }) => to)]);
        expect(loop.some(({ over }) => over === 'link')).toBe(true);
      }),
      { numRuns: runs() },
    );
  });

  it('is refused with a loop that visits nothing twice', () => {
    fc.assert(
      fc.property(anyLinks, (network) => {
        const loop = loopOf(network);
        fc.pre(loop !== undefined);
        const links = loop.flatMap((step) => (step.over === 'link' ? [step.link] : []));
        expect(new Set(links).size).toBe(links.length);
      }),
      { numRuns: runs() },
    );
  });

  it('is accepted once a link of each loop that it is refused with is taken away', () => {
    fc.assert(
      fc.property(anyLinks, (drawn) => {
        let network = drawn;
        for (let loop = loopOf(network); loop; loop = loopOf(network)) {
          const taken = loop.find((step) => step.over === 'link');
          network = { ...network, links: network.links.filter((link) => link !== (taken?.over === 'link' ? taken.link : undefined)) };
        }
        expect(waitsForItself(network)).toBe(false);
      }),
      { numRuns: runs() },
    );
  });
});
