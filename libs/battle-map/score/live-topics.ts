/** Live topic: a month was drafted, confirmed or locked. */
export const SCORES_CHANGED = 'scores';
