import type { Permission } from '#libs/platform/access/permissions';

export const READ_ALL_SCORES: Permission = 'score:read-all';
export const READ_OWN_SCORES: Permission = 'score:own:read';
export const RUN_SCORES: Permission = 'score:run';
export const CONFIRM_SCORES: Permission = 'score:confirm';
export const LOCK_SCORES: Permission = 'score:lock';
export const OPEN_SCORING_PERIODS: Permission = 'score:period:open';
