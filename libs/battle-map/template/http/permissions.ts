export const READ_TEMPLATES = 'template:read';
export const EDIT_TEMPLATES = 'template:edit';
export const APPLY_TEMPLATES = 'template:apply';
