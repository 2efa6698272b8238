import type { LinkType } from '#libs/kernel/scheduling/network';
import { codeKey } from './ledger-values.js';

export interface Predecessor {
  /** By `codeKey`; or the name of the task. */
  readonly code: string;
  readonly type: LinkType;
  /** Working days. */
  readonly lagDays: number;
}

/** `SS+5` behind a code, also `FS+5天`; a number alone is a finish-to-start lag and needs its plus, for dashes belong to codes. */
const RELATION = /^(.+?)(?:(FS|SS|FF|SF)(?:([+-])(\d{1,4})(?:D|天|个?工作日)?)?|\+(\d{1,4})(?:D|天|个?工作日)?)$/;

/** @param isCode tells by `codeKey` whether a task has this code or name; either may end like a relation. @returns nothing for what cannot be read. */
export function predecessorOf(item: string, isCode: (key: string) => boolean): Predecessor | undefined {
  const key = codeKey(item);
  if (isCode(key)) return { code: key, type: 'FS', lagDays: 0 };
  const [, code, type, sign, lag = '0', delay] = RELATION.exec(key) ?? [];
  if (code !== undefined) {
    const days = Number(delay ?? lag);
    return { code, type: (type ?? 'FS') as LinkType, lagDays: sign === '-' ? 0 - days : days };
  }
  // It reads like a code, only that nobody has it.
  return /^[\p{L}\p{N}][\p{L}\p{N}.\-_/]*$/u.test(key) ? { code: key, type: 'FS', lagDays: 0 } : undefined;
}
