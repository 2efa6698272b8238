import type { ImportReport } from '../../shared/api/models.js';

type Item = ImportReport['items'][number];

/** In the order in which they are taken over. */
export const KINDS = [
  'unit',
  'group-unit',
  'post',
  'leave',
  'hand-over',
  'force',
  'project',
  'task',
  'link',
] as const satisfies readonly Item['kind'][];
export const OUTCOMES = ['created', 'changed', 'removed', 'unchanged'] as const satisfies readonly Item['outcome'][];

/** How many of all kinds. */
export function sumOf(counts: ImportReport['counts'], outcome: Item['outcome']): number {
  return KINDS.reduce((sum, kind) => sum + counts[kind][outcome], 0);
}

/** Whether anything would be another afterwards. */
export function changesAnything({ counts }: Pick<ImportReport, 'counts'>): boolean {
  return OUTCOMES.some((outcome) => outcome !== 'unchanged' && sumOf(counts, outcome) > 0);
}
