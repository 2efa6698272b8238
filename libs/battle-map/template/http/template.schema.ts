import { z } from 'zod';
import { localDate, rowVersion } from '#libs/platform/http/fields';
import type { TemplateId } from '../contract.js';
import { DAY_UNITS, FLOOR_SOURCES } from '../domain/template.js';

const MOST_STEPS = 200;
const MOST_PROJECTS = 50;
const LONGEST_DAYS = 3650;
const text = (longest: number) => z.string().trim().min(1).max(longest);

const version = rowVersion.describe('Of the template, as last read; a change by somebody else meanwhile is refused.');

const code = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u)
  .max(20);

export const TemplateIdParam = z.uuid().transform((id) => id as TemplateId);
export const VersionParam = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1);

const floorShape = {
  days: z.number().min(0).max(LONGEST_DAYS).describe("In the step's unit."),
  source: z.enum(FLOOR_SOURCES),
  basis: text(200).describe("The article, or the office's reason."),
};
const NewFloor = z.strictObject(floorShape).meta({ id: 'NewStepFloor' });
const Floor = z.object(floorShape).meta({ id: 'StepFloor' });

const stepShape = {
  code,
  name: text(100),
  nameEn: text(200).optional(),
  parent: code.optional().describe('Code of the summary above it.'),
  days: z.number().min(0).max(LONGEST_DAYS).describe('Planned length in its unit; 0 is a milestone, or a summary.'),
  unit: z.enum(DAY_UNITS).describe('Working days of the office, or calendar days.'),
  standard: text(500).optional().describe('Acceptance standard.'),
};
const NewStep = z
  .strictObject({ ...stepShape, floor: NewFloor.optional().describe('The length below which nobody may cut it.') })
  .meta({ id: 'NewTemplateStep' });
const Step = z.object({ ...stepShape, floor: Floor.optional() }).meta({ id: 'TemplateStep' });

const linkShape = {
  from: code,
  to: code,
  type: z.enum(['FS', 'SS', 'FF', 'SF']),
  lagDays: z.number().min(-LONGEST_DAYS).max(LONGEST_DAYS).multipleOf(0.5).describe('Working days, negative for a lead.'),
};
const NewLink = z.strictObject(linkShape).meta({ id: 'NewTemplateLink' });
const Link = z.object(linkShape).meta({ id: 'TemplateLink' });

const body = {
  name: text(100),
  nameEn: text(200).optional(),
  purpose: z.string().trim().max(500).describe('What it is for, and which end date it is counted back from.'),
  steps: z.array(NewStep).min(1).max(MOST_STEPS),
  links: z.array(NewLink).max(MOST_STEPS * 5),
};

export const NewTemplate = z.strictObject({ code, ...body }).meta({ id: 'NewTemplate' });
export type NewTemplate = z.infer<typeof NewTemplate>;

export const TemplateChangeBody = z.strictObject({ ...body, version, reason: text(200).describe('Why.') }).meta({ id: 'TemplateChange' });
export type TemplateChangeBody = z.infer<typeof TemplateChangeBody>;

const changed = { changedBy: z.string().nullable().describe('Null: it came with the program.'), changedOn: z.iso.date().nullable() };

export const TemplateList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.uuid(),
          code: z.string(),
          version: z.int(),
          name: z.string(),
          nameEn: z.string().nullable(),
          purpose: z.string(),
          steps: z.int().describe('Without summaries.'),
          lawFloors: z.int().describe('Steps that the law lets nobody cut further.'),
          ...changed,
          projects: z.int().describe('Made from it.'),
        })
        .meta({ id: 'ListedTemplate' }),
    ),
  })
  .meta({ id: 'TemplateList' });

export const TemplateView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    version: z.int(),
    name: z.string(),
    nameEn: z.string().nullable(),
    purpose: z.string(),
    steps: z.array(Step),
    links: z.array(Link),
    reason: z.string(),
    ...changed,
    versions: z.array(z.object({ version: z.int(), reason: z.string(), ...changed })).describe('The newest first.'),
    projects: z.array(
      z.object({
        projectId: z.uuid(),
        project: z.string(),
        title: z.string(),
        version: z.int().describe('Of the template, when it was applied.'),
        appliedBy: z.string(),
        appliedOn: z.iso.date(),
      }),
    ),
  })
  .meta({ id: 'Template' });

const Wanted = z
  .strictObject({
    code: text(40),
    title: text(200),
    force: text(40).describe('Code of its task force.'),
    unit: text(100).optional().describe('Whose contact post owns the tasks; left out: the head of the force is asked.'),
    place: text(200).optional(),
    endDate: localDate.optional().describe('The last day, included; left out: as the stagger says.'),
  })
  .meta({ id: 'TemplateProject' });

const NewForce = z
  .strictObject({
    code: text(40),
    name: text(100),
    head: text(100).describe('Title of a post, like the others.'),
    leaderInCharge: text(100).optional(),
    members: z.array(text(100)).max(100).optional(),
    leadUnit: text(100).optional().describe('Name of a unit.'),
    supportingUnits: z.array(text(100)).max(100).optional(),
  })
  .meta({ id: 'TemplateForce' });

export const ApplicationBody = z
  .strictObject({
    version,
    endDateSource: text(200).describe('Where the end dates come from.'),
    projects: z.array(Wanted).min(1).max(MOST_PROJECTS),
    forces: z.array(NewForce).max(MOST_PROJECTS).default([]).describe('Task forces that are made with them.'),
    stagger: z
      .strictObject({
        firstEndDate: localDate,
        workingDays: z.int().min(0).max(500).describe('By so many working days each next project ends later.'),
      })
      .optional()
      .describe('End dates of the projects that name none, in their order.'),
  })
  .meta({ id: 'TemplateApplication' });
export type ApplicationBody = z.infer<typeof ApplicationBody>;

const date = z.iso.date().describe('An inclusive day.');

export const AppliedView = z
  .object({
    applicationId: z.uuid().nullable().describe('Null: a preview, of which nothing is left.'),
    today: date,
    plans: z.array(
      z
        .object({
          projectId: z.uuid().describe('Of a preview: never to be seen again.'),
          code: z.string(),
          title: z.string(),
          endDate: date,
          plannedFinish: date.describe('The end date, or the working day before it.'),
          earliestFinish: date.describe('When the last task would end if all began today.'),
          missingDays: z.number().describe('Working days, in halves; 0 when the end date can be kept.'),
          chain: z.array(z.string()).describe('Codes of the tasks that decide the earliest finish.'),
          tasks: z.array(
            z.object({
              code: z.string(),
              name: z.string(),
              isSummary: z.boolean(),
              days: z.number(),
              unit: z.enum(DAY_UNITS),
              floor: Floor.nullable(),
              latestStart: date,
              latestFinish: date,
            }),
          ),
        })
        .meta({ id: 'LaidOutPlan' }),
    ),
  })
  .meta({ id: 'AppliedTemplate' });
