import type { Template, TemplateApplication } from '../../shared/api/models.js';

export interface ProjectValues {
  readonly code: string;
  readonly title: string;
  readonly force: string;
  readonly unit?: string | undefined;
  readonly endDate?: string | undefined;
}

export interface ApplicationValues {
  readonly source: string;
  readonly ends: 'each' | 'stagger';
  readonly first?: string;
  readonly workingDays?: number;
  readonly projects: readonly ProjectValues[];
}

export function applicationOf(
  { version }: Template,
  { source, ends, first, workingDays, projects }: ApplicationValues,
): TemplateApplication {
  return {
    version,
    endDateSource: source,
    projects: projects.map(({ code, title, force, unit, endDate }) => ({
      code,
      title,
      force,
      ...(unit ? { unit } : {}),
      ...(ends === 'each' && endDate ? { endDate } : {}),
    })),
    ...(ends === 'stagger' && first ? { stagger: { firstEndDate: first, workingDays: workingDays ?? 0 } } : {}),
  };
}

/** One project for each unit, numbered on from those that are there. */
export function projectsFor(units: readonly string[], prefix: string, title: string, force: string, from: number): ProjectValues[] {
  return units.map((unit, index) => ({
    code: `${prefix}${String(from + index + 1).padStart(2, '0')}`,
    title: `${unit}${title}`,
    force,
    unit,
  }));
}
