import type { PostId } from '../office/contract.js';
import type { TaskEntry, TaskLinkEntry } from '../task/contract/registry.js';
import { type StepLink, summariesOf, type TemplateBody, type TemplateStep } from './domain/template.js';

/** Who owns the tasks of a project: the first owns, the others own with him; nobody: the head of the force is asked. */
export type Owners = readonly PostId[];

/** The steps of a template as tasks of a project, each named after it. */
export function tasksOf({ steps, links }: TemplateBody, project: string, owners: Owners): { tasks: TaskEntry[]; links: TaskLinkEntry[] } {
  const summaries = summariesOf(steps);
  const named = (code: string) => `${project}-${code}`;
  return {
    tasks: steps.map(({ floor, ...step }) => taskOf(floor && !summaries.has(step.code) ? { ...step, floor } : step, named, owners)),
    links: links.map(({ from, to, type, lagDays }: StepLink) => ({ from: named(from), to: named(to), type, lagDays })),
  };
}

function taskOf(
  { code, name, parent, days, unit, floor, standard }: TemplateStep,
  named: (code: string) => string,
  owners: Owners,
): TaskEntry {
  const [owner, ...coOwners] = owners;
  return {
    code: named(code),
    name,
    durationDays: days,
    durationUnit: unit,
    coOwners,
    ...(parent === undefined ? {} : { parent: named(parent) }),
    ...(owner === undefined ? {} : { owner }),
    ...(floor === undefined ? {} : { floor }),
    ...(standard === undefined ? {} : { standard }),
  };
}
