/** Live topic: a letter has died, or was let live again. */
export const OUTBOX_CHANGED = 'outbox';
