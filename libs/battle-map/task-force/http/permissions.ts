export const READ_FORCES = 'task-force:read';
export const CHANGE_FORCES = 'task-force:change';
