/** How far the firms under a task were at the end of a day on which something happened to them. */
export interface Firms {
  readonly on: string;
  readonly found: number;
  readonly rectified: number;
  readonly closed: number;
  readonly percent: number;
}

/** What somebody does, in order of time; `do` says what besides is told. */
export interface HalfYearAction {
  readonly at: string;
  readonly by: string;
  readonly do: string;
}
