export const READ_TASKS = 'task:read';
export const SIGN_FOR_TASKS = 'task:sign';
export const REPORT_ON_TASKS = 'task:report';
export const REVIEW_TASKS = 'task:review';
export const CHANGE_PLANS = 'task:change-plan';
