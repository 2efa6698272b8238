import type { Transaction } from '#libs/platform/database/transaction';

/** 绿 in time, 黄 near its end or made up late, 红 overdue, 办结 accepted in time. */
export const LIGHTS = ['red', 'yellow', 'green', 'done'] as const;
export type Light = (typeof LIGHTS)[number];

/** A light and the one sentence that says why: a text of the catalogue under `map.why.<because>` and its arguments. */
export interface TaskLight {
  readonly taskId: string;
  readonly light: Light;
  readonly why: { readonly because: string; readonly params: Readonly<Record<string, string | number>> };
}

export abstract class BattleMap {
  /** Of every task that is no summary, in projects that are not closed, as the map shows them on the business date. */
  abstract lights(tx?: Transaction): Promise<TaskLight[]>;

  /** Of one project, be it closed; none when there is no such project. */
  abstract lightsOf(projectId: string, tx?: Transaction): Promise<TaskLight[]>;
}
