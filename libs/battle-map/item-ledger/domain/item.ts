import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Brand } from '#libs/kernel/shared/brand';
import type { ItemId, ItemState } from '../contract.js';

export type PostId = Brand<string, 'post'>;
export type AccountId = Brand<string, 'account'>;
export type CustomValue = string | number;

/** One thing of a task that is counted: a firm, a hazard, a household. */
export interface Item {
  readonly id: ItemId;
  /** Unique within the ledger. */
  readonly number: string;
  readonly name: string;
  readonly place: string;
  readonly grid: string;
  /** As it is written; a post beside it is asked by the program. */
  readonly responsible: string;
  readonly responsiblePostId: PostId | null;
  readonly foundOn: LocalDate | null;
  readonly deadline: LocalDate | null;
  /** Those that stood before, the oldest first. */
  readonly formerDeadlines: readonly LocalDate[];
  readonly state: ItemState;
  readonly failedInspections: number;
  readonly rectifiedOn: LocalDate | null;
  /** Who said so, and therefore does not re-inspect. */
  readonly rectifiedBy: AccountId | null;
  /** Closed, or done. */
  readonly closedOn: LocalDate | null;
  readonly remark: string;
  /** By the keys of the ledger's own columns. */
  readonly custom: Readonly<Record<string, CustomValue>>;
}

export const DETAILS = [
  'number',
  'name',
  'place',
  'grid',
  'responsible',
  'responsiblePostId',
  'foundOn',
  'deadline',
  'remark',
  'custom',
] as const satisfies readonly (keyof Item)[];
/** What is written down about an item, as against what happened to it. */
export type ItemDetails = Pick<Item, (typeof DETAILS)[number]>;

/** Whoever wants to change an item: what he is to the task today. */
export interface Standing {
  readonly accountId: AccountId;
  readonly posts: readonly PostId[];
  readonly owner: boolean;
  readonly head: boolean;
  readonly leader: boolean;
  readonly desk: boolean;
}

export function newItem(id: ItemId, details: ItemDetails, rectification: boolean): Item {
  return {
    ...details,
    id,
    formerDeadlines: [],
    state: rectification ? 'found' : 'open',
    failedInspections: 0,
    rectifiedOn: null,
    rectifiedBy: null,
    closedOn: null,
  };
}

/** A new deadline leaves the old one in sight. */
export function withDeadline<Dated extends Item>(item: Dated, deadline: LocalDate | null): Dated {
  if (deadline === item.deadline) return item;
  const formerDeadlines = item.deadline === null ? item.formerDeadlines : [...item.formerDeadlines, item.deadline];
  return { ...item, deadline, formerDeadlines };
}

/** Past its deadline: not rectified by it, or neither done. What is done, closed or removed is over. */
export function isOverdue({ state, deadline, rectifiedOn }: Item, today: LocalDate): boolean {
  if (deadline === null || state === 'done' || state === 'closed' || state === 'removed') return false;
  return deadline < (state === 'rectified' ? (rectifiedOn ?? today) : today);
}

/** Which of the details differ. */
export function changedDetails(before: Item, after: Item): (typeof DETAILS)[number][] {
  return DETAILS.filter((field) => said(before[field]) !== said(after[field]));
}

/** Values of own columns come back from the database in an order of its own. */
function said(value: unknown): string {
  return JSON.stringify(typeof value === 'object' && value !== null ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value);
}
