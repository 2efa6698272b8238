import type { Brand } from '#libs/kernel/shared/brand';

export type ItemId = Brand<string, 'ledger-item'>;

/** Of an item that is only to be done: 未完成, 已完成. Of one to be rectified: 待整改, 整改完成待复查, 已销号. Of either: 已移除. */
export const ITEM_STATES = ['open', 'done', 'found', 'rectified', 'closed', 'removed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** 完成, 撤销完成; 整改完成, 复查合格销号, 复查不合格, 撤销销号; 移除. */
export const ITEM_VERBS = ['finish', 'undo', 'rectify', 'close', 'fail', 'reopen', 'remove'] as const;
export type ItemVerb = (typeof ITEM_VERBS)[number];

/*
 * View for later stages; dates are SQL dates, so select `::text`.
 *
 * item_ledger__item  without those that were removed: id, task_id, number, name, state, deadline, rectified_on, closed_on, failed_inspections, responsible_post_id
 */
export const ITEM_LEDGER_ITEM = 'item_ledger__item';
