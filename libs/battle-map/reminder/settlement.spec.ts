import type { Handover } from '#libs/channels/contract';
import { settlementOf } from './settlement.js';

const retry = (reason: 'busy' | 'told-to-stop'): Handover => ({ outcome: 'retry', reason, answer: '' });
const unknown = (reason: 'no-answer' | 'told-to-stop'): Handover => ({ outcome: 'unknown', reason, answer: '' });

describe('how an attempt leaves its message', () => {
  it.each<[string, Handover, Parameters<typeof settlementOf>[1], boolean, string, boolean]>([
    ['taken over', { outcome: 'handed', receipt: '250' }, 'resend', false, 'handed', false],
    ['refused for good', { outcome: 'never', reason: 'recipient-refused', answer: '550' }, 'resend', false, 'failed', false],
    ['a busy carrier', retry('busy'), 'resend', false, 'planned', true],
    ['a busy carrier at the last attempt', retry('busy'), 'resend', true, 'failed', false],
    ['a process that stops before it offered, at the last attempt', retry('told-to-stop'), 'resend', true, 'planned', true],
    ['no answer by mail', unknown('no-answer'), 'resend', false, 'unknown', true],
    ['no answer by mail at the last attempt', unknown('no-answer'), 'resend', true, 'unknown', false],
    ['a process that stops in the middle, at the last attempt', unknown('told-to-stop'), 'resend', true, 'unknown', true],
    ['no answer by text message', unknown('no-answer'), 'ask-first', false, 'unknown', false],
  ])('%s', (_, handover, channel, last, state, again) => {
    expect(settlementOf(handover, channel, last)).toMatchObject({ state, again });
  });
});
