/** `resend`: an earlier attempt of the same message may have arrived. */
export type AttemptPurpose = 'send' | 'resend';

export type AttemptOutcome = 'handed' | 'retry' | 'refused' | 'unknown';
