import { outcomeOf, RegisterTally } from './registered.js';

describe('a register', () => {
  it('finds an entry new, another than before, or as it stands', () => {
    const stands = { name: '建设办', kind: 'internal', members: ['甲', '乙'] };
    expect(outcomeOf<typeof stands>(undefined, stands)).toBe('created');
    expect(outcomeOf(stands, { kind: 'stationed' })).toBe('changed');
    expect(outcomeOf(stands, { members: ['乙', '甲'] })).toBe('changed');
    expect(outcomeOf(stands, { members: ['甲', '乙'] })).toBe('unchanged');
    expect(outcomeOf(stands, {})).toBe('unchanged');
  });

  it('tells each name under one heading, in the order given', () => {
    const tally = new RegisterTally();
    tally.note('b', 'created');
    tally.note('a', 'created');
    tally.note('c', 'unchanged');
    expect({ ...tally }).toEqual({ created: ['b', 'a'], changed: [], unchanged: ['c'] });
  });
});
