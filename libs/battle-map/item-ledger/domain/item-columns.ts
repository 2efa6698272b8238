import type { ItemState } from '../contract.js';

/** In which an item stands in lists. */
export type ListedState = Exclude<ItemState, 'removed'>;

export type BuiltIn = 'number' | 'name' | 'place' | 'grid' | 'responsible' | 'foundOn' | 'deadline' | 'state' | 'remark';

export const LONGEST = { number: 40, name: 200, place: 200, grid: 100, responsible: 100, remark: 500, text: 500 } as const;

interface BuiltInColumn {
  /** The first name is written, the last is the English one; the others are read too. */
  readonly names: readonly string[];
  readonly kind: 'text' | 'code' | 'date';
  readonly longest: number;
  readonly required?: boolean;
}

/** Columns that every ledger of items has, and how offices call them. */
export const BUILT_IN: Readonly<Record<BuiltIn, BuiltInColumn>> = {
  number: { names: ['编号', '序号', 'No.'], kind: 'code', longest: LONGEST.number },
  name: {
    names: ['名称', '单位名称', '企业名称', '场所', '场所名称', '对象名称', '隐患名称', '问题', 'Name'],
    kind: 'text',
    longest: LONGEST.name,
    required: true,
  },
  place: { names: ['地址', '地点', '位置', '详细地址', 'Place'], kind: 'text', longest: LONGEST.place },
  grid: { names: ['网格', '所属网格', 'Grid'], kind: 'text', longest: LONGEST.grid },
  responsible: { names: ['责任人', '整改责任人', '包保责任人', 'Responsible'], kind: 'text', longest: LONGEST.responsible },
  foundOn: { names: ['发现日期', '排查日期', '发现时间', '受理日期', '接收日期', 'Found on'], kind: 'date', longest: LONGEST.text },
  deadline: {
    names: ['整改期限', '期限', '完成期限', '完成时限', '办理期限', '整改时限', 'Deadline'],
    kind: 'date',
    longest: LONGEST.text,
  },
  state: { names: ['状态', '整改情况', '完成情况', '办理情况', 'State'], kind: 'text', longest: LONGEST.text },
  remark: { names: ['备注', '说明', 'Remark'], kind: 'text', longest: LONGEST.remark },
};

/** How a state is written; the first word is written, the last is the English one. What was removed stands in no list. */
export const STATE_WORDS: Readonly<Record<ListedState, readonly string[]>> = {
  open: ['未完成', '未办结', '进行中', '否', 'Open'],
  done: ['已完成', '完成', '已办结', '办结', '是', 'Done'],
  found: ['待整改', '未整改', '整改中', '正在整改', 'To be rectified'],
  rectified: ['整改完成', '已整改', '已完成整改', '已整改待复查', '待复查', 'Rectified'],
  closed: ['已销号', '销号', '复查合格', '已复查销号', 'Closed'],
};

const STATES = new Map(
  Object.entries(STATE_WORDS).flatMap(([state, words]) => words.map((word) => [keyOf(word), state as ItemState] as const)),
);

/** The state that a word means in a ledger of this kind. */
export function stateOf(word: string, rectification: boolean): ItemState | undefined {
  const state = STATES.get(keyOf(word));
  if (rectification && state === 'done') return 'rectified';
  if (rectification && state === 'open') return 'found';
  return state !== undefined && rectification === (state !== 'open' && state !== 'done') ? state : undefined;
}

function keyOf(word: string): string {
  return word.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
