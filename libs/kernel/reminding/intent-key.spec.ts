import fc from 'fast-check';
import { type IntentIdentity, intentKey } from './intent-key.js';
import { runs } from '../../../test/support/runs.js';

describe('the key of an intent', () => {
  const intent: IntentIdentity = { subjectKind: 'task', subjectId: 'XM04-03', recipient: 'p7', stage: 'overdue-1', dueVersion: 2 };

  it('names subject, recipient, stage and due-version', () => {
    expect(intentKey(intent)).toBe('task:XM04-03:p7:overdue-1:v2');
  });

  it('is another one after an extension', () => {
    expect(intentKey({ ...intent, dueVersion: 3 })).not.toBe(intentKey(intent));
  });

  it('is shared by no two intents', () => {
    const part = fc.string({ unit: fc.constantFrom('a', ':', '%', '3', 'A', 'v'), maxLength: 4 });
    const any = fc.record({ subjectKind: part, subjectId: part, recipient: part, stage: part, dueVersion: fc.nat(12) });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(intentKey(one) === intentKey(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: runs(1000) },
    );
  });
});
