import { inOneText, sortFaults } from './faults-at-fields.js';

const fault = (field: string) => ({ field, code: 'c', reason: '太短。', remedy: '请加长。' });

describe('the faults of a refused form', () => {
  it('go to the field that has them, or to the closest above it', () => {
    const { here, elsewhere } = sortFaults([fault('name'), fault('roles.0'), fault('a.b')], ['name', 'roles', 'a.b']);
    expect([...here.keys()]).toEqual(['name', 'roles', 'a.b']);
    expect(elsewhere).toEqual([]);
  });

  it('keep apart what the form has no field for', () => {
    expect(sortFaults([fault('version')], ['name']).elsewhere).toHaveLength(1);
  });

  it('read as one text, with a space only where the language has one', () => {
    expect(inOneText(fault('x'))).toBe('太短。请加长。');
    expect(inOneText({ ...fault('x'), reason: 'Too short.', remedy: 'Make it longer.' })).toBe('Too short. Make it longer.');
  });
});
