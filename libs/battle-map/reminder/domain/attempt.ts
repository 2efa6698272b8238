import type { ChannelName } from '../contract.js';

/** `resend`: an earlier attempt of the same message may have arrived. */
export type AttemptPurpose = 'send' | 'resend';

export type AttemptOutcome = 'handed' | 'retry' | 'refused' | 'unknown';

/**
 * Whether the program itself offers a message again that may have arrived: a mail can be recognised by its Message-ID, and two
 * are better than none; a text message is never doubled blindly, so a person asks the carrier first.
 */
export const RESENDS_UNKNOWN: Readonly<Record<ChannelName, boolean>> = { email: true, sms: false };
