import type { NewTemplate, Template } from '../../shared/api/models.js';
import { beforeText, readBefore } from './links-text.js';

type Step = Template['steps'][number];

/** A step as the form holds it: its floor spread out, and what stands before it as text. */
export interface StepValues {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly parent?: string | undefined;
  readonly days: number;
  readonly unit: Step['unit'];
  readonly floorDays?: number | null | undefined;
  readonly floorSource?: 'law' | 'office' | undefined;
  readonly basis?: string | undefined;
  readonly before?: string | undefined;
  readonly standard?: string | undefined;
}

export interface TemplateValues {
  readonly code?: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly purpose: string;
  readonly reason?: string;
  readonly steps: readonly StepValues[];
}

export const EMPTY_STEP: Partial<StepValues> = { days: 10, unit: 'wd', floorSource: 'office' };

export function valuesOf({ name, nameEn, purpose, steps, links }: Template): TemplateValues {
  return {
    name,
    nameEn: nameEn ?? undefined,
    purpose,
    steps: steps.map(({ floor, ...step }) => ({
      ...step,
      floorDays: floor?.days,
      floorSource: floor?.source ?? 'office',
      basis: floor?.basis,
      before: beforeText(links.filter(({ to }) => to === step.code)),
    })),
  };
}

type Body = Pick<NewTemplate, 'name' | 'purpose' | 'steps' | 'links'> & { nameEn?: string };

export function bodyOf({ name, nameEn, purpose, steps }: TemplateValues): Body {
  return {
    name,
    ...(nameEn ? { nameEn } : {}),
    purpose,
    steps: steps.map((step) => ({
      code: step.code.trim(),
      name: step.name,
      days: step.days,
      unit: step.unit,
      ...(step.nameEn ? { nameEn: step.nameEn } : {}),
      ...(step.parent ? { parent: step.parent.trim() } : {}),
      ...(step.standard ? { standard: step.standard } : {}),
      ...(step.floorDays ? { floor: { days: step.floorDays, source: step.floorSource ?? 'office', basis: step.basis ?? '' } } : {}),
    })),
    links: steps.flatMap(({ code, before = '' }) => readBefore(before).before.map((link) => ({ ...link, to: code.trim() }))),
  };
}
