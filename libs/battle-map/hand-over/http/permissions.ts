export const READ_HAND_OVERS = 'hand-over:read';
export const RETIRE = 'hand-over:retire';
export const PLAN_HAND_OVERS = 'hand-over:plan';
