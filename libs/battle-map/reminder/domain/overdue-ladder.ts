import { DEFAULT_LADDER, type Ladder } from '#libs/kernel/reminding/ladder';

/** One step: the owner, on the first working day after the due date. Source: test/scenarios/first-quarter/derivation.md, rule 4. */
export const OVERDUE_LADDER: Ladder = { ...DEFAULT_LADDER, steps: DEFAULT_LADDER.steps.map((step) => ({ ...step, to: ['owner'] })) };
