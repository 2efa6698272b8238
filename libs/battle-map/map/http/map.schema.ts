import { z } from 'zod';
import { PLAN_STATES } from '../../action-plan/contract.js';
import { LONGEST_TAG, TASK_STATES } from '../../task/contract.js';
import { LIGHTS } from '../contract.js';

const date = z.iso.date();
const light = z.enum(LIGHTS);
const why = z
  .object({
    because: z.string().describe('Names the sentence of the catalogue under `map.why.`.'),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'Why' });

export const MapQuery = z.strictObject({
  project: z.uuid().optional().describe('Only this project.'),
  force: z.uuid().optional().describe('Only the projects of this task force.'),
  light: light.optional().describe('Only projects that show this light, or hold a task that does.'),
  tag: z
    .string()
    .trim()
    .max(LONGEST_TAG)
    .optional()
    .describe(
      'Only projects that hold a task with this tag, and of their tasks only these; with a light too, only those of them that show it.',
    ),
});
export type MapQuery = z.infer<typeof MapQuery>;

export const MapTagsQuery = z.strictObject({ force: z.uuid().optional().describe('Only tasks of this task force.') });
export type MapTagsQuery = z.infer<typeof MapTagsQuery>;

export const MapTags = z
  .object({ items: z.array(z.object({ tag: z.string(), count: z.int().describe('Of the tasks that have it.') })) })
  .meta({ id: 'MapTags' });
export type MapTags = z.infer<typeof MapTags>;

export const ProjectIdParam = z.uuid();

export const TaskTags = z.object({ items: z.array(z.object({ taskId: z.uuid(), tags: z.array(z.string()) })) }).meta({ id: 'TaskTags' });
export type TaskTags = z.infer<typeof TaskTags>;

export const MapTaskView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    name: z.string(),
    parentId: z.uuid().nullable(),
    summary: z.boolean(),
    owner: z.string().nullable().describe('Title of the post; null when the head of the task force is asked.'),
    state: z.enum(TASK_STATES),
    percent: z.int().describe('Of a summary: weighed over the tasks below it.'),
    awaits: z.string().nullable().describe('What it waits for outside the force; the due date stands all the same.'),
    due: date.nullable().describe('The commitment; null before the approval.'),
    beganTooLate: z.boolean(),
    light,
    why,
    workingDaysLeft: z.int().describe('To the due date, or before the approval to the latest finish; negative when it has passed.'),
    earliestStart: date,
    earliestFinish: date,
    latestStart: date,
    latestFinish: date,
    slackDays: z.number().describe('Working days.'),
    critical: z.boolean(),
    slipDays: z
      .int()
      .nullable()
      .describe('Working days by which its finish, or the earliest possible now, lies after the baseline; null without one.'),
  })
  .meta({ id: 'MapTask' });
export type MapTaskView = z.infer<typeof MapTaskView>;

export const MapProjectView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    title: z.string(),
    state: z.enum(PLAN_STATES),
    version: z.int(),
    forceId: z.uuid(),
    force: z.string(),
    head: z.string().describe('Title of the post.'),
    endDate: date,
    plannedFinish: date.nullable(),
    earliestFinish: date.nullable(),
    missingDays: z.number(),
    light,
    why,
    workingDaysLeft: z.int(),
    percent: z.int().describe('How far it is: its tasks weighed, rounded down.'),
    tasksDone: z.int(),
    tasksTotal: z.int(),
    tasks: z.array(MapTaskView),
  })
  .meta({ id: 'MapProject' });
export type MapProjectView = z.infer<typeof MapProjectView>;

export const BattleMapView = z
  .object({
    asOf: date.describe('The business date.'),
    provisionalFrom: date.describe('Later dates follow from the week alone: their holidays are not published yet.'),
    projects: z.array(MapProjectView),
  })
  .meta({ id: 'BattleMap' });
export type BattleMapView = z.infer<typeof BattleMapView>;
