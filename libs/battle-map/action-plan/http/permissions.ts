export const READ_PLANS = 'action-plan:read';
/** Of the desk: makes projects, changes them, closes them. */
export const EDIT_PLANS = 'action-plan:edit';
export const SUBMIT_PLANS = 'action-plan:submit';
/** Of leaders: sends back, reopens. */
export const REVIEW_PLANS = 'action-plan:review';
