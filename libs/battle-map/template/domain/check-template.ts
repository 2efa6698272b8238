import type { CalendarSpec, DayHours } from '#libs/kernel/calendar/calendar-spec';
import { MINUTES_PER_DAY, type WallMinute } from '#libs/kernel/calendar/wall-time';
import { schedule } from '#libs/kernel/scheduling/schedule';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type StepFloor, summariesOf, type TemplateBody, type TemplateStep } from './template.js';

/**
 * What no project could be made of is refused when the template is saved.
 * @throws DomainError `template.step-twice`, `template.parent-unknown`, `template.days-invalid`, `template.below-law`,
 * `template.below-floor`, `schedule.*` for loops and links that cannot be.
 */
export function refuseBadTemplate(body: TemplateBody): void {
  const codes = new Set<string>();
  for (const [index, { code }] of body.steps.entries()) {
    if (codes.has(code)) throw new DomainError('template.step-twice', { step: code }, { field: `steps.${index}.code` });
    codes.add(code);
  }
  const summaries = summariesOf(body.steps);
  for (const [index, step] of body.steps.entries()) refuseBadStep(step, `steps.${index}`, codes, summaries);
  refuseUnschedulable(body);
}

function refuseBadStep(step: TemplateStep, field: string, codes: ReadonlySet<string>, summaries: ReadonlySet<string>): void {
  const { code, name, parent, days, unit, floor } = step;
  if (parent !== undefined && !codes.has(parent)) {
    throw new DomainError('template.parent-unknown', { step: code, parent }, { field: `${field}.parent` });
  }
  if (summaries.has(code)) return;
  if (!isLength(days, unit)) throw new DomainError('template.days-invalid', { step: code, days, unit }, { field: `${field}.days` });
  if (!floor) return;
  if (floor.days <= 0 || !isLength(floor.days, unit)) {
    throw new DomainError('template.days-invalid', { step: code, days: floor.days, unit }, { field: `${field}.floor` });
  }
  if (days >= floor.days) return;
  const refusal = floor.source === 'law' ? 'template.below-law' : 'template.below-floor';
  throw new DomainError(
    refusal,
    { step: `${code} ${name}`, days, floor: floor.days, unit, basis: floor.basis },
    { field: `${field}.days` },
  );
}

function isLength(days: number, unit: TemplateStep['unit']): boolean {
  return days >= 0 && Number.isInteger(days * (unit === 'wd' ? 2 : 1));
}

/**
 * A floor of the law stays with its step: it is lowered only with another basis, and cannot become the office's own.
 * @throws DomainError `template.law-floor`.
 */
export function refuseLoweredLaw(before: TemplateBody, after: TemplateBody): void {
  const lawful = new Map(before.steps.map((step) => [step.code, step]));
  for (const [index, step] of after.steps.entries()) {
    const stood = lawful.get(step.code);
    if (stood?.floor?.source !== 'law' || keepsLaw(stood.floor, stood.unit, step)) continue;
    const params = { step: `${step.code} ${step.name}`, floor: stood.floor.days, unit: stood.unit, basis: stood.floor.basis };
    throw new DomainError('template.law-floor', params, { field: `steps.${index}.floor` });
  }
}

function keepsLaw(stood: StepFloor, unit: TemplateStep['unit'], { floor, unit: unitNow }: TemplateStep): boolean {
  if (floor?.source !== 'law') return false;
  return floor.basis !== stood.basis || (unitNow === unit && floor.days >= stood.days);
}

const ALL_DAY: DayHours = [[0, MINUTES_PER_DAY]];
const DAYS: CalendarSpec = {
  id: 'days',
  name: 'days',
  base: null,
  week: [ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY],
  exceptions: [],
  workWeeks: [],
};

/** Whether steps and links make a network at all does not depend on the calendar. */
function refuseUnschedulable({ steps, links }: TemplateBody): void {
  schedule({
    calendars: [DAYS],
    calendar: DAYS.id,
    direction: 'from-start',
    start: 0 as WallMinute,
    tasks: steps.map(({ code, name, parent, days }) => ({
      id: code,
      name: `${code} ${name}`,
      ...(parent === undefined ? {} : { parent }),
      duration: days * MINUTES_PER_DAY,
    })),
    links: links.map(({ from, to, type, lagDays }) => ({
      from,
      to,
      type,
      ...(lagDays === 0 ? {} : { lag: { unit: 'working', minutes: Math.round(lagDays * MINUTES_PER_DAY) } as const }),
    })),
  });
}
