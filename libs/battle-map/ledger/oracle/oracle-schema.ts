import { z } from 'zod';

const id = z.union([z.int(), z.string().min(1).max(200)]);
const name = z.string().max(10_000);
const time = z.string().max(40);
const moment = time.nullish();
const minuteOfDay = z.int().min(0).max(1440);
const hours = z.array(z.tuple([minuteOfDay, minuteOfDay])).max(100);
const dayOfWeek = hours.nullable();
const week = z.tuple([dayOfWeek, dayOfWeek, dayOfWeek, dayOfWeek, dayOfWeek, dayOfWeek, dayOfWeek]);

const calendar = z.object({
  id,
  name,
  base: id.nullable(),
  week,
  exceptions: z.array(z.object({ from: time, to: time, ranges: hours })).max(100_000),
  workWeeks: z.array(z.object({ from: time, to: time, week })).max(10_000),
});

const constraint = z.object({
  type: z.enum(['ASAP', 'ALAP', 'SNET', 'FNET', 'SNLT', 'FNLT', 'MSO', 'MFO']),
  at: moment,
});

const expected = z.object({
  start: moment,
  finish: moment,
  earlyStart: moment,
  earlyFinish: moment,
  lateStart: moment,
  lateFinish: moment,
  totalSlackMin: z.number().nullish(),
  freeSlackMin: z.number().nullish(),
  critical: z.boolean().nullish(),
});

const task = z.object({
  id,
  row: z.int().nullish(),
  name,
  wbs: z.string().max(1000).nullish(),
  parent: id.nullable(),
  summary: z.boolean(),
  projectSummary: z.boolean(),
  active: z.boolean(),
  manual: z.boolean(),
  external: z.boolean(),
  recurring: z.boolean(),
  durationMin: z.number(),
  elapsed: z.boolean(),
  remainingMin: z.number().nullish(),
  constraint,
  deadline: moment,
  calendar: id.nullable(),
  ignoreResourceCalendar: z.boolean(),
  resourceCalendars: z.array(id).max(10_000),
  assignmentDelayOrContour: z.boolean(),
  levelingDelayMin: z.number(),
  percent: z.number().min(0).max(100),
  actualStart: moment,
  actualFinish: moment,
  expected,
});

const link = z.object({
  from: id,
  to: id,
  type: z.enum(['FS', 'SS', 'FF', 'SF']),
  lagMin: z.number().nullable(),
  lagPercent: z.number().min(-100_000).max(100_000).nullable(),
  lagElapsed: z.boolean(),
  cross: z.boolean(),
});

/** `sched-oracle/1`: a network in the terms of Microsoft Project, and the dates that the program named in it calculated. */
export const OraclePlan = z.object({
  schema: z.literal('sched-oracle/1'),
  file: name,
  lagCalendarPolicy: z.enum(['successor', 'project']).optional(),
  project: z.object({
    scheduleFrom: z.enum(['start', 'finish']),
    start: time,
    finish: moment,
    statusDate: moment,
    calendar: id,
    minutesPerDay: z.int().min(1).max(1440),
    criticalSlackLimit: z.number().min(-10_000).max(10_000),
    honorConstraints: z.boolean(),
    multipleCriticalPaths: z.boolean().optional(),
  }),
  calendars: z.array(calendar),
  tasks: z.array(task),
  links: z.array(link),
});

export type OraclePlan = z.infer<typeof OraclePlan>;
export type OracleCalendar = OraclePlan['calendars'][number];
export type OracleTask = OraclePlan['tasks'][number];
export type OracleLink = OraclePlan['links'][number];
