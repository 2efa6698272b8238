export const READ_HAND_OVERS = 'hand-over:read';
export const PLAN_HAND_OVERS = 'hand-over:plan';
