import type { Handover } from '#libs/channels/contract';
import { settlementOf } from './settlement.js';

const retry = (reason: Extract<Handover, { outcome: 'retry' }>['reason'], mayHaveArrived: boolean): Handover => ({
  outcome: 'retry',
  reason,
  answer: '',
  mayHaveArrived,
});

describe('how an attempt leaves its message', () => {
  it.each<[string, Handover, Parameters<typeof settlementOf>[1], boolean, string, boolean]>([
    ['taken over', { outcome: 'handed', receipt: '250' }, 'email', false, 'handed', false],
    ['refused for good', { outcome: 'never', reason: 'recipient-refused', answer: '550' }, 'email', false, 'failed', false],
    ['a busy carrier', retry('busy', false), 'email', false, 'planned', true],
    ['a busy carrier at the last attempt', retry('busy', false), 'email', true, 'failed', false],
    ['a process that stops before it offered, at the last attempt', retry('told-to-stop', false), 'email', true, 'planned', true],
    ['no answer by mail', retry('no-answer', true), 'email', false, 'unknown', true],
    ['no answer by mail at the last attempt', retry('no-answer', true), 'email', true, 'unknown', false],
    ['no answer by text message', retry('no-answer', true), 'sms', false, 'unknown', false],
  ])('%s', (_, handover, channel, last, state, again) => {
    expect(settlementOf(handover, channel, last)).toMatchObject({ state, again });
  });
});
