import type { FieldProblem } from '../api/problem.js';

/**
 * Which faults belong to which field of a form. A fault at `roles.0` belongs to the field `roles` when the form has no
 * closer one.
 * @param known the form's fields, as dotted paths
 */
export function sortFaults(faults: readonly FieldProblem[], known: readonly string[]) {
  const here = new Map<string, FieldProblem[]>();
  const elsewhere: FieldProblem[] = [];
  for (const fault of faults) {
    const field = closest(fault.field, known);
    if (field === undefined) elsewhere.push(fault);
    else here.set(field, [...(here.get(field) ?? []), fault]);
  }
  return { here, elsewhere };
}

export function fieldPath(field: string): string[] {
  return field.split('.');
}

/** Reason and remedy as one text; Chinese sentences follow each other without a space. */
export function inOneText({ reason, remedy }: FieldProblem): string {
  return [reason, remedy].filter(Boolean).join(/[。！？]$/.test(reason) ? '' : ' ');
}

function closest(field: string, known: readonly string[]): string | undefined {
  const path = fieldPath(field);
  for (let length = path.length; length > 0; length -= 1) {
    const candidate = path.slice(0, length).join('.');
    if (known.includes(candidate)) return candidate;
  }
  return undefined;
}
