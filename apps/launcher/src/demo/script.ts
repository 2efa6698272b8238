import type { LocalDate } from '#libs/kernel/shared/local-date';

interface Act<Verb extends string> {
  /** Local time of the office: `2018-07-02T09:00`. */
  readonly at: string;
  /** Title of the post that does it. */
  readonly by: string;
  readonly do: Verb;
}

export type Action =
  | Act<'import-ledger'>
  | (Act<'approve-plans'> & { readonly projects: readonly string[] })
  | (Act<'sign'> & { readonly tasks: readonly string[] })
  | (Act<'report'> & { readonly task: string; readonly percent?: number; readonly quantity?: number })
  | (Act<'accept'> & { readonly task: string })
  | (Act<'return'> & { readonly task: string; readonly reason: string })
  | (Act<'draft-scores' | 'lock-scores'> & { readonly month: string });

/** What the people of the sample office do, in order of time. */
export interface Script {
  /** Leave that the office's list of people does not have; both days included. */
  readonly leave: readonly {
    readonly post: string;
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly reason: string;
    readonly substitute: string;
  }[];
  readonly actions: readonly Action[];
}
