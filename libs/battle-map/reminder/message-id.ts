import { createHash } from 'node:crypto';
import type { ChannelName } from './contract.js';

const HASH_LENGTH = 32;

/**
 * The `Message-ID` of a delivery: the same intents on the same channel have the same, at every attempt and after a restart.
 * @param intentKeys in any order.
 * @param from the sender's address, whose domain the id borrows (RFC 5322, 3.6.4).
 */
export function messageIdOf(channel: ChannelName, intentKeys: readonly string[], from: string): string {
  const hash = createHash('sha256')
    .update([channel, ...[...intentKeys].sort()].join('\n'))
    .digest('hex');
  const domain = /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'localhost';
  return `<reminder.${hash.slice(0, HASH_LENGTH)}@${domain}>`;
}
