import { DomainError, type RefusalParams } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ItemId, ItemState } from '../contract.js';
import { type BuiltIn, STATE_WORDS, stateOf } from './item-columns.js';
import {
  changedDetails,
  type CustomValue,
  type Item,
  type ItemDetails,
  newItem,
  type PostId,
  type Standing,
  withDeadline,
} from './item.js';
import { acted, verbBetween } from './item-verbs.js';
import { fits, type LedgerShape } from './ledger.js';
import { ItemMatches } from './match-items.js';

/** A row of somebody's workbook; what is empty is left out. Own columns stand under `custom.<key>`. */
export interface ItemRow {
  readonly row: number;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface ItemFault {
  readonly code: string;
  readonly params: RefusalParams;
  readonly row: number;
  /** Excel's letter; null when the column is not there. */
  readonly column: string | null;
}

export interface ImportedItem<Stored extends Item = Item> {
  readonly row: number;
  readonly before: Stored | null;
  readonly after: Item;
  /** Names of what is another than before. */
  readonly fields: readonly string[];
}

export interface ImportContext<Stored extends Item> {
  readonly shape: LedgerShape;
  readonly letters: Readonly<Record<string, string>>;
  readonly existing: readonly Stored[];
  /** Which a list of before does not bring back. */
  readonly removed: readonly Stored[];
  readonly standing: Standing;
  readonly today: LocalDate;
  /** Posts that the list or the ledger names, by their titles. */
  readonly posts: ReadonlyMap<string, PostId>;
  newId(): ItemId;
  /** The term of law from a day of discovery. @throws DomainError when no rule is in force on it. */
  term(foundOn: LocalDate): LocalDate | undefined;
}

/** What a list would make of a ledger: row by row, by number, else by name. An empty cell changes nothing. */
export function importItems<Stored extends Item>(
  rows: readonly ItemRow[],
  context: ImportContext<Stored>,
): { readonly items: ImportedItem<Stored>[]; readonly faults: ItemFault[] } {
  const matches = new ItemMatches(context.existing, context.removed, rows);
  const titles = new Map([...context.posts].map(([title, id]) => [id, title]));
  const items: ImportedItem<Stored>[] = [];
  const faults: ItemFault[] = [];
  for (const row of rows) {
    const fault = (column: string, code: string, params: RefusalParams = {}) =>
      faults.push({ code, params, row: row.row, column: context.letters[column] ?? null });
    try {
      const match = matches.of(row);
      if (match === 'nothing') continue;
      const before = match.item;
      const after = stateAfter(row, detailsAfter(row, before, match.number, context, titles), before, context);
      const fields = before ? [...changedDetails(before, after), ...(before.state === after.state ? [] : ['state'])] : [];
      items.push({ row: row.row, before, after, fields });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      fault(error.field ?? 'name', error.code, error.params);
    }
  }
  return { items, faults };
}

function detailsAfter<Stored extends Item>(
  { values }: ItemRow,
  before: Stored | null,
  number: string,
  context: ImportContext<Stored>,
  titles: ReadonlyMap<PostId, string>,
): Item {
  const text = (column: BuiltIn) => values[column] as string | undefined;
  const own = Object.fromEntries(
    context.shape.columns.flatMap((column): [string, CustomValue][] => {
      const value = values[`custom.${column.key}`];
      if (value === undefined) return [];
      if (fits(column, value)) return [[column.key, value]];
      const params = { column: column.title, value, kind: column.kind, choices: column.choices.join('、') };
      throw new DomainError('item-ledger.value', params, { field: `custom.${column.key}` });
    }),
  );
  const stands = before ?? newItem(context.newId(), { ...EMPTY, number, name: text('name') as string }, context.shape.rectification);
  const written = text('responsible');
  const shown = shownResponsible(stands, titles);
  const foundOn = (text('foundOn') as LocalDate | undefined) ?? stands.foundOn;
  const changed: Item = {
    ...stands,
    name: text('name') ?? stands.name,
    place: text('place') ?? stands.place,
    grid: text('grid') ?? stands.grid,
    ...(written === undefined || written === shown ? {} : { responsible: written, responsiblePostId: context.posts.get(written) ?? null }),
    foundOn,
    remark: text('remark') ?? stands.remark,
    custom: inOrder(context.shape, { ...stands.custom, ...own }),
  };
  const given = text('deadline') as LocalDate | undefined;
  const counted = given === undefined && stands.deadline === null && foundOn !== null ? context.term(foundOn) : undefined;
  return withDeadline(changed, given ?? counted ?? stands.deadline);
}

const EMPTY: Omit<ItemDetails, 'number' | 'name'> = {
  place: '',
  grid: '',
  responsible: '',
  responsiblePostId: null,
  foundOn: null,
  deadline: null,
  remark: '',
  custom: {},
};

/** What the column of the responsible shows: the words, or the post. */
export function shownResponsible({ responsible, responsiblePostId }: Item, titles: ReadonlyMap<PostId, string>): string {
  return responsible !== '' || responsiblePostId === null ? responsible : (titles.get(responsiblePostId) ?? '');
}

/** The same values in the order of the columns, so that two of them can be compared. */
export function inOrder({ columns }: LedgerShape, custom: Readonly<Record<string, CustomValue>>): Readonly<Record<string, CustomValue>> {
  return Object.fromEntries(
    columns.flatMap(({ key }) => {
      const value = custom[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** A list leads forward, one step, by the rules of the page; what is taken back needs a reason, and a list gives none. */
function stateAfter<Stored extends Item>({ values }: ItemRow, item: Item, before: Stored | null, context: ImportContext<Stored>): Item {
  const word = values['state'];
  if (word === undefined) return item;
  const { rectification } = context.shape;
  const state = stateOf(String(word), rectification);
  const at = { field: 'state' };
  if (!state) {
    const known = Object.values(STATE_WORDS).flatMap(([first = ''], index) => (index < 2 !== rectification ? [first] : []));
    throw new DomainError('item-ledger.fault.state', { value: word, known: known.join('、') }, at);
  }
  if (state === item.state) return item;
  if (!before) return takenOver(item, state, context);
  const verb = verbBetween(item.state, state);
  if (verb === undefined || verb === 'undo' || verb === 'fail' || verb === 'reopen' || verb === 'remove') {
    throw new DomainError('item-ledger.fault.state-step', { number: item.number, from: item.state, to: state }, at);
  }
  try {
    return acted(item, { verb }, context.standing, context.today);
  } catch (error) {
    if (error instanceof DomainError) throw new DomainError(error.code, error.params, at);
    throw error;
  }
}

/** An item that is new here may be further than its first state; as closed it is taken over by those who would close it. */
function takenOver<Stored extends Item>(item: Item, state: ItemState, { standing, today }: ImportContext<Stored>): Item {
  if (state === 'closed' && !standing.head && !standing.desk) {
    throw new DomainError('item-ledger.fault.closed-by-owner', { name: item.name }, { field: 'state' });
  }
  if (state === 'rectified') return { ...item, state, rectifiedOn: today, rectifiedBy: standing.accountId };
  return { ...item, state, closedOn: today };
}
