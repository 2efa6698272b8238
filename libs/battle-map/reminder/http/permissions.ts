export const READ_OUTBOX = 'reminder:outbox:read';
export const MANAGE_OUTBOX = 'reminder:outbox:manage';
export const READ_OWN = 'reminder:own:read';
