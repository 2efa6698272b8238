export const READ_PLANS = 'action-plan:read';
export const EDIT_PLANS = 'action-plan:edit';
