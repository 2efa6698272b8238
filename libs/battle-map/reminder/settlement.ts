import type { Channel, Handover } from '#libs/channels/contract';
import type { DeliveryState } from './contract.js';
import type { AttemptOutcome } from './domain/attempt.js';

/** How an attempt leaves its delivery. */
export interface Settlement {
  readonly state: Extract<DeliveryState, 'planned' | 'handed' | 'failed' | 'unknown'>;
  readonly attempt: AttemptOutcome;
  readonly reason: string;
  /** What the carrier said. */
  readonly answer: string;
  /** Whether the program tries it again by itself. */
  readonly again: boolean;
}

/** @param last when no attempt is left: then the desk sees a failed message, or an unknown one, and decides. */
export function settlementOf(handover: Handover, afterUnknown: Channel['afterUnknown'], last: boolean): Settlement {
  if (handover.outcome === 'handed') {
    return { state: 'handed', attempt: 'handed', reason: 'accepted', answer: handover.receipt, again: false };
  }
  const { reason, answer } = handover;
  if (handover.outcome === 'never') return { state: 'failed', attempt: 'refused', reason, answer, again: false };
  // A process that stops has not tried: nothing is counted.
  const again = !last || reason === 'told-to-stop';
  if (handover.outcome === 'unknown') {
    return { state: 'unknown', attempt: 'unknown', reason, answer, again: again && afterUnknown === 'resend' };
  }
  return { state: again ? 'planned' : 'failed', attempt: 'retry', reason, answer, again };
}
