import type { LedgerProject } from '../contract/ledger-file.js';
import type { Candidate, LedgerColumn } from './ledger-headings.js';
import { codeKey } from './ledger-values.js';
import type { Sheet } from './sheet.js';

export type Kind = NonNullable<LedgerProject['kind']>;

/** What the kinds of projects are called, in any language. */
export class ProjectKinds {
  private readonly byName: ReadonlyMap<string, Kind>;

  constructor(names: Readonly<Record<Kind, object>>) {
    const entries = Object.entries(names) as [Kind, Record<string, string>][];
    this.byName = new Map(entries.flatMap(([kind, texts]) => Object.values(texts).map((name) => [codeKey(name), kind] as const)));
  }

  /** 重点项目 or Key work, in whatever width, case and with whatever spaces. @returns nothing for what is no kind. */
  called(text: string): Kind | undefined {
    return this.byName.get(codeKey(text));
  }

  /**
   * Offices have a 类别 of their own, 民生实事 and the like. A column that says no more than that, and names not one of our kinds,
   * means something else: it is passed over as any other column that the ledger does not know.
   */
  withoutOthers(sheet: Sheet, headings: Candidate<LedgerColumn>): Candidate<LedgerColumn> {
    const [column, asWritten] = [headings.columns.get('kind'), headings.lesser.get('kind')];
    if (column === undefined || asWritten === undefined) return headings;
    const rows = sheet.rows.filter(({ row }) => row > headings.bottom);
    const texts = rows.flatMap(({ cells }) => cells.get(column)?.text ?? []);
    if (texts.length === 0 || texts.some((text) => this.called(text) !== undefined)) return headings;
    const columns = new Map([...headings.columns].filter(([id]) => id !== 'kind'));
    return { ...headings, columns, strange: [...headings.strange, [asWritten, column]] };
  }
}
