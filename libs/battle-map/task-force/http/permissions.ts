export const READ_FORCES = 'task-force:read';
