export const READ_TASKS = 'task:read';
export const SIGN_FOR_TASKS = 'task:sign';
export const REPORT_ON_TASKS = 'task:report';
export const REVIEW_TASKS = 'task:review';
/** The leader in charge, and the desk. */
export const SUSPEND_TASKS = 'task:suspend';
/** The leader in charge. */
export const CANCEL_TASKS = 'task:cancel';
export const ASK_EXTENSIONS = 'task:extension:ask';
export const DECIDE_EXTENSIONS = 'task:extension:decide';
/** Of the desk: sees every open request, and decides those that no leader in charge can. */
export const SUPERVISE_EXTENSIONS = 'task:extension:supervise';
export const EXTEND_LATE = 'task:extension:late';
export const CHANGE_PLANS = 'task:change-plan';
