import type { Messages } from '#libs/platform/i18n/messages';

export const taskForceMessages: Messages = {};
