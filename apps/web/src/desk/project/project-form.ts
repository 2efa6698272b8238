import type { Project } from '../../shared/api/models.js';
import type { QuantityGoal } from './quantity-goals.js';

export interface ProjectValues {
  readonly code?: string;
  readonly title: string;
  readonly kind: Project['kind'];
  readonly force: string;
  readonly endDate: string;
  readonly endDateSource: string;
  readonly endDateSourceKind?: Project['endDateSourceKind'];
  readonly goal?: string | null;
  readonly standard?: string | null;
  readonly quantityGoals?: readonly QuantityGoal[];
  readonly place?: string | null;
  readonly grid?: string | null;
  /** In yuan, as people write it. */
  readonly budget?: number | null;
  readonly budgetNote?: string | null;
}

export function valuesOf({ forceCode, budgetFen, ...project }: Project): ProjectValues {
  return { ...project, force: forceCode, budget: budgetFen === null ? null : budgetFen / 100 };
}

/** All of it, as the server wants it: what is empty is taken away. */
export function factsOf(values: ProjectValues) {
  const { title, kind, force, endDate, endDateSource, endDateSourceKind, quantityGoals = [], budget } = values;
  const text = (words: string | null | undefined) => words?.trim() || null;
  return {
    title,
    kind,
    force,
    endDate,
    endDateSource,
    endDateSourceKind: endDateSourceKind ?? null,
    goal: text(values.goal),
    standard: text(values.standard),
    quantityGoals: quantityGoals.map(({ name, target, unit }) => ({ name, target, unit })),
    place: text(values.place),
    grid: text(values.grid),
    budgetFen: budget === null || budget === undefined ? null : Math.round(budget * 100),
    budgetNote: text(values.budgetNote),
  };
}
