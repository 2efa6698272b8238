import type { Channel } from '#libs/channels/contract';
import type { ChannelName } from './contract.js';

/** Dependency-injection token of the office's carriers. */
export const CARRIERS = Symbol('carriers');

/** The carriers that this office has. Where there is none, a message is kept and the outbox page shows it. */
export type Carriers = ReadonlyMap<ChannelName, Channel>;
