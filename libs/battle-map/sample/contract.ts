/** What loading does, in this order. */
export const LOAD_STEPS = ['clock', 'ledger', 'accounts', 'plans'] as const;
export type LoadStep = (typeof LOAD_STEPS)[number];

/** A step has begun, or `done` of its `total` parts are done; 0 of 0 where the parts are not counted. */
export interface LoadProgress {
  readonly step: LoadStep;
  readonly done: number;
  readonly total: number;
}

/** What a visitor signs in with. */
export interface SampleLogIn {
  readonly name: string;
  /** Random; nothing but its hash is kept. */
  readonly password: string;
  /** Title of the post that the account holds. */
  readonly post: string;
  readonly unit: string;
  /** Roles of the product. */
  readonly roles: readonly string[];
}

export interface LoadedSample {
  /** False when the sample office stood here already: then nothing is done and there is no log-in to tell. */
  readonly fresh: boolean;
  /** In the order in which a visitor needs them: desk, heads, leaders, scoring, administrators, staff. */
  readonly logIns: readonly SampleLogIn[];
}

/** The office of 洸河 as of 2 July 2018: twenty projects from its ledger, their plans approved, an account for every post. */
export abstract class SampleOffice {
  /**
   * Makes an empty installation the sample office, or completes what a killed run left undone. Each step is all or nothing.
   * @throws DomainError `sample.office-in-use` where a real office works, `sample.loading` while this process is at it.
   */
  abstract load(said: (progress: LoadProgress) => void): Promise<LoadedSample>;
}
