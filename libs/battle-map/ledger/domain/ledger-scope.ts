/** What leaves as a ledger: of one task force, of one leader in charge, of one project, or everything that is not closed. */
export interface LedgerScope {
  readonly forceId?: string | undefined;
  /** The post of the leader in charge. */
  readonly leaderId?: string | undefined;
  readonly projectId?: string | undefined;
}
