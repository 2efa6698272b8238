import { z } from 'zod';
import { eventType } from '../events/event-type.js';

const accountId = z.uuid();
/** The account's version after the change: tells two changes of the same account apart. */
const version = z.int();

/** Heard after the commit; reminders are built on them. */
export const AccessEvents = {
  accountCreated: eventType('access.account-created', z.object({ accountId })),
  rolesChanged: eventType('access.roles-changed', z.object({ accountId, version, roles: z.array(z.string()) })),
  /** `until` is null when an administrator locked the account; otherwise the end of the lock-out after failed log-ins. */
  accountLocked: eventType('access.account-locked', z.object({ accountId, at: z.iso.datetime(), until: z.iso.datetime().nullable() })),
  passwordReset: eventType('access.password-reset', z.object({ accountId, version })),
};
