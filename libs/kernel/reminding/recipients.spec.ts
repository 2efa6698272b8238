import fc from 'fast-check';
import { DEFAULT_LADDER, RUNGS, type Rung } from './ladder.js';
import { type Chain, recipientsOf } from './recipients.js';
import { runs } from '../../../test/support/runs.js';

const to = (...rungs: Rung[]) => ({ to: rungs });

describe('the climb', () => {
  const chain: Chain<string> = { owner: ['wang'], head: ['li'], leader: ['zhao'], desk: ['desk'] };

  it('goes from the owner to the head, the leader and the desk', () => {
    expect(recipientsOf(to('desk', 'leader', 'head', 'owner'), chain)).toEqual([
      { person: 'wang', rung: 'owner' },
      { person: 'li', rung: 'head' },
      { person: 'zhao', rung: 'leader' },
      { person: 'desk', rung: 'desk' },
    ]);
  });

  it('tells owner, head and leader on the first day of being overdue', () => {
    expect(recipientsOf(DEFAULT_LADDER.steps[0]!, chain).map(({ rung }) => rung)).toEqual(['owner', 'head', 'leader']);
  });

  it('tells the same person on two rungs once, as the higher', () => {
    const headOwns = { ...chain, owner: ['li'] };
    expect(recipientsOf(to('owner', 'head'), headOwns)).toEqual([{ person: 'li', rung: 'head' }]);
    expect(recipientsOf(to('owner'), headOwns)).toEqual([{ person: 'li', rung: 'owner' }]);
  });

  it('tells the next one above when a rung is empty', () => {
    expect(recipientsOf(to('owner'), { ...chain, owner: [], head: [] })).toEqual([{ person: 'zhao', rung: 'leader' }]);
    expect(recipientsOf(to('owner', 'head'), { head: ['li'] })).toEqual([{ person: 'li', rung: 'head' }]);
    expect(recipientsOf(to('desk'), { owner: ['wang'] })).toEqual([]);
  });

  it('tells everybody who stands on a rung', () => {
    expect(recipientsOf(to('desk'), { desk: ['chen', 'liu'] }).map(({ person }) => person)).toEqual(['chen', 'liu']);
  });

  it('tells nobody twice, and somebody as soon as anybody stands high enough', () => {
    const people = fc.subarray(['a', 'b', 'c']);
    const anyChain = fc.record({ owner: people, head: people, leader: people, desk: people });
    const anyStep = fc.subarray([...RUNGS], { minLength: 1 });
    fc.assert(
      fc.property(anyChain, anyStep, (someChain, rungs) => {
        const told = recipientsOf(to(...rungs), someChain);
        expect(new Set(told.map(({ person }) => person)).size).toBe(told.length);
        for (const { person, rung } of told) expect(someChain[rung]).toContain(person);
        for (const rung of rungs) for (const person of someChain[rung]) expect(told.map((one) => one.person)).toContain(person);
        const lowest = Math.min(...rungs.map((rung) => RUNGS.indexOf(rung)));
        expect(told.length > 0).toBe(RUNGS.slice(lowest).some((rung) => someChain[rung].length > 0));
      }),
      { numRuns: runs(100) },
    );
  });
});
