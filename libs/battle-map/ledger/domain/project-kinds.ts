import { PROJECT_KIND_NAMES, PROJECT_KINDS, type ProjectKind } from '../../action-plan/contract.js';
import type { Candidate, LedgerColumn } from './ledger-headings.js';
import { codeKey } from './ledger-values.js';
import type { Sheet } from './sheet.js';

const BY_NAME: ReadonlyMap<string, ProjectKind> = new Map(
  PROJECT_KINDS.flatMap((kind) => Object.values(PROJECT_KIND_NAMES[kind]).map((name) => [codeKey(name), kind] as const)),
);

/** 重点项目 or Key work, in whatever width, case and with whatever spaces. @returns nothing for what is no kind. */
export function kindOfText(text: string): ProjectKind | undefined {
  return BY_NAME.get(codeKey(text));
}

/**
 * Offices have a 类别 of their own, 民生实事 and the like. A column that says no more than that, and names not one of our kinds,
 * means something else: it is passed over as any other column that the ledger does not know.
 */
export function withoutOtherKinds(sheet: Sheet, headings: Candidate<LedgerColumn>): Candidate<LedgerColumn> {
  const [column, asWritten] = [headings.columns.get('kind'), headings.lesser.get('kind')];
  if (column === undefined || asWritten === undefined) return headings;
  const rows = sheet.rows.filter(({ row }) => row > headings.bottom);
  const texts = rows.flatMap(({ cells }) => cells.get(column)?.text ?? []);
  if (texts.length === 0 || texts.some((text) => kindOfText(text) !== undefined)) return headings;
  const columns = new Map([...headings.columns].filter(([id]) => id !== 'kind'));
  return { ...headings, columns, strange: [...headings.strange, [asWritten, column]] };
}
