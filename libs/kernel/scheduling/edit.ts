import type { CalendarSpec } from '../calendar/calendar-spec.js';
import type { WallMinute } from '../calendar/wall-time.js';
import type { Constraint, Lag, Link, LinkType, Progress } from './network.js';

/** One change of a network. A value left out takes the old one away. */
export type Edit =
  | { readonly change: 'duration'; readonly task: string; readonly duration: number }
  | { readonly change: 'constraint'; readonly task: string; readonly constraint?: Constraint }
  | { readonly change: 'deadline'; readonly task: string; readonly deadline?: WallMinute }
  | { readonly change: 'progress'; readonly task: string; readonly progress?: Progress }
  | { readonly change: 'mode'; readonly task: string; readonly mode?: 'ASAP' | 'ALAP' }
  | { readonly change: 'task-calendar'; readonly task: string; readonly calendar?: string }
  | { readonly change: 'add-link'; readonly link: Link }
  | { readonly change: 'remove-link'; readonly link: LinkName }
  | { readonly change: 'lag'; readonly link: LinkName; readonly lag?: Lag }
  | { readonly change: 'status-date'; readonly at?: WallMinute }
  | { readonly change: 'target'; readonly at?: WallMinute }
  | { readonly change: 'calendars'; readonly calendars: readonly CalendarSpec[] };

/** A link is known by its ends and its type. Of several alike, which only a network that came with them has, the first is meant. */
export interface LinkName {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
}

export type TaskEdit = Extract<Edit, { task: string }>;
