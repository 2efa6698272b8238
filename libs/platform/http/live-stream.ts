import type { Permission } from '../access/permissions.js';
import type { LiveUpdate } from './live-updates.js';

/** One open page: what it may hear and where it listens. */
export interface LiveReader {
  readonly permissions: ReadonlySet<Permission>;
  readonly write: (text: string) => void;
}

/** An event of a server-sent stream; the topic is its name. */
export function eventOf({ topic, data }: LiveUpdate): string {
  return `event: ${topic}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Says that something was missed: the page reads everything again. */
export const RESYNC = 'event: resync\ndata: {}\n\n';

/** A comment that keeps proxies from closing a quiet stream. */
export const HEARTBEAT = ': still here\n\n';

/** @returns undefined for what is no update of ours. */
export function readUpdate(message: string): LiveUpdate | undefined {
  try {
    const { topic, data } = JSON.parse(message) as LiveUpdate;
    return typeof topic === 'string' && typeof data === 'object' ? { topic, data } : undefined;
  } catch {
    return undefined;
  }
}
