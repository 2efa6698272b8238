import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Language } from '#libs/platform/i18n/messages';
import { Translator } from '#libs/platform/i18n/translator';
import { type TableCell, WorkbookTables } from '../ledger/contract/workbook-tables.js';
import { OfficeDirectory } from '../office/contract.js';
import type { TaskId } from '../task/contract.js';
import type { ItemState } from './contract.js';
import { ItemLedgerRepository } from './db/item-ledger.repository.js';
import { ItemRepository } from './db/item.repository.js';
import { shownResponsible } from './domain/import-items.js';
import { BUILT_IN, type BuiltIn, STATE_WORDS } from './domain/item-columns.js';
import type { CustomValue, Item } from './domain/item.js';
import type { LedgerColumn, LedgerShape } from './domain/ledger.js';

const WIDTHS: Readonly<Record<BuiltIn, number>> = {
  ...{ number: 8, name: 30, place: 30, grid: 14, responsible: 16, foundOn: 12, deadline: 12, state: 12, remark: 30 },
};
/** Columns of what happened; whoever reads the workbook back passes them over. */
const EXTRA = ['formerDeadlines', 'failedInspections', 'rectifiedOn', 'closedOn'] as const;
const EXTRA_WIDTHS = { formerDeadlines: 16, failedInspections: 10, rectifiedOn: 12, closedOn: 12 } as const;

/** A ledger of items as a workbook that the import reads back. */
@Injectable()
export class ItemsOut {
  constructor(
    private readonly ledgers: ItemLedgerRepository,
    private readonly items: ItemRepository,
    private readonly office: OfficeDirectory,
    private readonly tables: WorkbookTables,
    private readonly translator: Translator,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * @param language left out: the reader's.
   * @throws DomainError `item-ledger.none`.
   */
  async write(taskId: TaskId, language: Language = this.translator.language()): Promise<{ name: string; content: Readable }> {
    const ledger = await this.ledgers.of(taskId);
    if (!ledger) throw new DomainError('item-ledger.none', {}, { kind: 'not-found' });
    const items = await this.items.all(taskId);
    const posts = await this.office.posts(items.flatMap(({ responsiblePostId }) => responsiblePostId ?? []));
    const titles = new Map(posts.map(({ id, title }) => [id, title]));
    const text = (key: string, params = {}) => this.translator.text(`item-ledger.out.${key}`, params, language);
    const named = (names: readonly string[]) => (language === 'zh-CN' ? names[0] : names.at(-1)) ?? '';
    const wordOf = (state: ItemState) => (state === 'removed' ? '' : named(STATE_WORDS[state]));
    const date = this.clock.today();
    const columns = [
      ...Object.entries(BUILT_IN).map(([id, { names }]) => ({ heading: named(names), width: WIDTHS[id as BuiltIn] })),
      ...ledger.columns.map(({ title }) => ({ heading: title, width: 16 })),
      ...(ledger.rectification ? EXTRA.map((id) => ({ heading: text(id), width: EXTRA_WIDTHS[id] })) : []),
    ];
    const rows = items.map((item) => cellsOf(item, ledger, shownResponsible(item, titles), wordOf(item.state)));
    const title = ledger.title;
    const table = { sheet: text('sheet'), title, footer: text('footer', { title, date }), columns, rows };
    return { name: `${title} ${date}.xlsx`, content: this.tables.write(table, this.clock.now()) };
  }
}

function cellsOf(item: Item, { columns, rectification }: LedgerShape, responsible: string, state: string): TableCell[] {
  const { number, name, place, grid, foundOn, deadline, remark, custom } = item;
  return [
    ...[number, name, place, grid, responsible].map((text) => ({ text })),
    dated(foundOn),
    dated(deadline),
    { text: state },
    { text: remark },
    ...columns.map((column) => ownCell(column, custom[column.key])),
    ...(rectification
      ? [{ text: item.formerDeadlines.join('、') }, { number: item.failedInspections }, dated(item.rectifiedOn), dated(item.closedOn)]
      : []),
  ];
}

function ownCell({ kind }: LedgerColumn, value: CustomValue | undefined): TableCell {
  if (typeof value === 'number') return { number: value };
  return kind === 'date' && value !== undefined ? { date: value as LocalDate } : { text: value ?? '' };
}

function dated(date: LocalDate | null): TableCell {
  return date === null ? { text: '' } : { date };
}
