import { z } from 'zod';
import { localDate, rowVersion } from '#libs/platform/http/fields';
import { END_DATE_SOURCES, PLAN_STATES, PLAN_STEPS, PROJECT_KINDS, type ProjectId } from '../contract.js';
import { PROJECT_VERBS } from '../domain/allowed.js';

const MOST_GOALS = 20;
const MOST_QUANTITY = 1e12;
/** A thousand times a hundred million yuan, in fen: more than any sub-district spends, and exact in every number. */
const MOST_FEN = 1e13;

export const ProjectIdParam = z.uuid().transform((id) => id as ProjectId);

const words = (longest: number) => z.string().trim().min(1).max(longest);
const wordsOrNone = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullable()
    .default(null)
    .transform((text) => text || null);

export const QuantityGoalView = z
  .object({ name: words(100), target: z.number().positive().max(MOST_QUANTITY), unit: words(20) })
  .meta({ id: 'QuantityGoal' });

const quantityGoals = z
  .array(z.strictObject(QuantityGoalView.shape))
  .max(MOST_GOALS)
  .refine((goals) => new Set(goals.map(({ name }) => name)).size === goals.length, { error: 'Each goal has a name of its own.' });

/** What a plan promises besides its days; a revision may change it. */
export const PromisedFacts = z.strictObject({
  goal: wordsOrNone(500),
  standard: wordsOrNone(500).describe('Acceptance standard.'),
  quantityGoals: quantityGoals.default([]).describe('How much is to be done; each goal with a name of its own.'),
});

const version = rowVersion.describe('As last read; a change by somebody else meanwhile is refused.');

const facts = {
  title: words(200),
  kind: z.enum(PROJECT_KINDS).default('project').describe('A key project, or key work.'),
  force: words(40).describe('Code of its task force.'),
  endDate: localDate.describe('The last day, included; a day of rest is kept as given.'),
  endDateSource: words(200).describe('The document, as written.'),
  endDateSourceKind: z.enum(END_DATE_SOURCES).nullable().default(null),
  ...PromisedFacts.shape,
  place: wordsOrNone(200),
  grid: wordsOrNone(100),
  budgetFen: z.int().min(0).max(MOST_FEN).nullable().default(null).describe('In fen.'),
  budgetNote: wordsOrNone(200),
};

export const NewProject = z.strictObject({ code: words(40), ...facts }).meta({ id: 'NewProject' });
export type NewProject = z.infer<typeof NewProject>;

export const ProjectChange = z
  .strictObject({ ...facts, version })
  .meta({ id: 'ProjectChange', description: 'All of it: what is left out is taken away.' });
export type ProjectChange = z.infer<typeof ProjectChange>;

export const Submission = z.strictObject({ opinion: words(500).optional(), version }).meta({ id: 'PlanSubmission' });
export type Submission = z.infer<typeof Submission>;

export const Withdrawal = z.strictObject({ version }).meta({ id: 'PlanWithdrawal' });
export type Withdrawal = z.infer<typeof Withdrawal>;

export const Opinion = z.strictObject({ opinion: words(500), version }).meta({ id: 'PlanOpinion' });
export type Opinion = z.infer<typeof Opinion>;

export const ProjectView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    title: z.string(),
    kind: z.enum(PROJECT_KINDS),
    forceId: z.uuid(),
    forceCode: z.string(),
    force: z.string(),
    head: z.string().describe('Title of the post that heads the task force.'),
    endDate: z.iso.date().describe('Included.'),
    endDateSource: z.string(),
    endDateSourceKind: z.enum(END_DATE_SOURCES).nullable(),
    goal: z.string().nullable(),
    standard: z.string().nullable().describe('Acceptance standard.'),
    quantityGoals: z.array(QuantityGoalView),
    place: z.string().nullable(),
    grid: z.string().nullable(),
    budgetFen: z.number().nullable().describe('In fen.'),
    budgetNote: z.string().nullable(),
    state: z.enum(PLAN_STATES),
    approvedOn: z.iso.date().nullable(),
    approvedBy: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Project' });
export type ProjectView = z.infer<typeof ProjectView>;

export const ProjectPageView = ProjectView.extend({
  may: z.array(z.enum(PROJECT_VERBS)).describe('What the reader may do with the plan as a whole.'),
  steps: z
    .array(
      z.object({
        id: z.uuid(),
        step: z.enum(PLAN_STEPS),
        opinion: z.string().nullable(),
        post: z.string().nullable().describe('In whose name; null for the supervision desk, and where a post does not matter.'),
        takenBy: z.string(),
        takenAt: z.iso.datetime(),
        takenOn: z.iso.date(),
      }),
    )
    .describe('Every round of its review, and what came after; the oldest first.'),
}).meta({ id: 'ProjectPage' });

export const ProjectList = z.object({ items: z.array(ProjectView) }).meta({ id: 'ProjectList' });

export const EndDateChange = z
  .strictObject({
    endDate: facts.endDate,
    source: words(200).describe('Where it comes from.'),
    version,
  })
  .meta({ id: 'EndDateChange' });
export type EndDateChange = z.infer<typeof EndDateChange>;
