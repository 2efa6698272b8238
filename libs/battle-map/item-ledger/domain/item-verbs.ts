import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { ITEM_VERBS, type ItemState, type ItemVerb } from '../contract.js';
import { type Item, type Standing, withDeadline } from './item.js';

/** What each verb does to an item's state. Anything not in the table is refused. Source: 整改 → 复查 → 销号, a failed re-inspection begins anew. What is done or closed is not removed. */
export const ITEM_TRANSITIONS: Readonly<Record<ItemState, Readonly<Partial<Record<ItemVerb, ItemState>>>>> = {
  open: { finish: 'done', remove: 'removed' },
  done: { undo: 'open' },
  found: { rectify: 'rectified', remove: 'removed' },
  rectified: { close: 'closed', fail: 'found', remove: 'removed' },
  closed: { reopen: 'found' },
  removed: {},
};

type Role = 'owner' | 'head' | 'leader' | 'desk' | 'responsible';

/** Who may do it, whoever else may not. An item is done by those who answer for it, taken back and removed by those who check. */
export const ITEM_ROLES: Readonly<Record<ItemVerb, readonly Role[]>> = {
  finish: ['owner', 'head', 'responsible'],
  undo: ['head', 'desk'],
  rectify: ['owner', 'responsible'],
  close: ['owner', 'head', 'leader', 'desk'],
  fail: ['owner', 'head', 'leader', 'desk'],
  reopen: ['head', 'desk'],
  remove: ['head', 'desk'],
};

export interface Act {
  readonly verb: ItemVerb;
  /** On which day it was rectified or done; left out: today. */
  readonly on?: LocalDate | undefined;
  readonly reason?: string | undefined;
  /** Of what is found again. */
  readonly deadline?: LocalDate | undefined;
}

const WITH_REASON: readonly ItemVerb[] = ['undo', 'fail', 'reopen', 'remove'];
const FOUND_AGAIN: readonly ItemVerb[] = ['fail', 'reopen'];

/** @throws DomainError `item-ledger.not-yours`, `.own-inspection`, `.state`, `.reason-missing`, `.new-deadline`, `.bad-day`. */
export function acted(item: Item, act: Act, standing: Standing, today: LocalDate): Item {
  const { verb, reason = '', on = today } = act;
  const state = moved(item, verb, standing);
  if (WITH_REASON.includes(verb) && reason.trim() === '') throw refused('reason-missing', item, 'reason');
  if (verb === 'remove') return { ...item, state };
  if (FOUND_AGAIN.includes(verb)) {
    if (act.deadline === undefined || act.deadline < today) throw refused('new-deadline', item, 'deadline', { today });
    const failedInspections = item.failedInspections + (verb === 'fail' ? 1 : 0);
    return withDeadline({ ...item, state, failedInspections, rectifiedOn: null, rectifiedBy: null, closedOn: null }, act.deadline);
  }
  if (on > today || (item.foundOn !== null && on < item.foundOn)) {
    throw refused('bad-day', item, 'on', { on, today, found: item.foundOn ?? 'none' });
  }
  if (verb === 'rectify') return { ...item, state, rectifiedOn: on, rectifiedBy: standing.accountId };
  return { ...item, state, closedOn: verb === 'undo' ? null : on };
}

/** The verbs that the reader may use on an item now, asked of the rules that would refuse them. */
export function allowedItemVerbs(item: Item, standing: Standing): ItemVerb[] {
  return ITEM_VERBS.filter((verb) => {
    try {
      moved(item, verb, standing);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  });
}

/** The verb that leads from one state to another at once. */
export function verbBetween(from: ItemState, to: ItemState): ItemVerb | undefined {
  return ITEM_VERBS.find((verb) => ITEM_TRANSITIONS[from][verb] === to);
}

function moved(item: Item, verb: ItemVerb, standing: Standing): ItemState {
  const state = ITEM_TRANSITIONS[item.state][verb];
  if (!state) throw refused('state', item, 'verb', { state: item.state, verb }, 'conflict');
  const { posts, ...is } = standing;
  const plays = (role: Role) =>
    role === 'responsible' ? item.responsiblePostId !== null && posts.includes(item.responsiblePostId) : is[role];
  if (!ITEM_ROLES[verb].some(plays)) throw refused('not-yours', item, 'verb', { verb }, 'forbidden');
  if ((verb === 'close' || verb === 'fail') && item.rectifiedBy === standing.accountId) {
    throw refused('own-inspection', item, 'verb', {}, 'forbidden');
  }
  return state;
}

function refused(
  rule: string,
  { number, name }: Item,
  field: string,
  params: Record<string, string> = {},
  kind: 'invalid' | 'conflict' | 'forbidden' = 'invalid',
): DomainError {
  return new DomainError(`item-ledger.${rule}`, { number, name, ...params }, { field, kind });
}
