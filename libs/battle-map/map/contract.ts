/** 绿 in time, 黄 near its end or made up late, 红 overdue, 办结 accepted in time. */
export const LIGHTS = ['red', 'yellow', 'green', 'done'] as const;
export type Light = (typeof LIGHTS)[number];
