import type { Permission } from '#libs/platform/access/permissions';

export const READ_EVALUATION: Permission = 'evaluation:read';
