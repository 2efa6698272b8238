/** The last link of the chain. Who has noted it elsewhere can tell later that nothing before it was touched. */
export interface ChainHead {
  readonly seq: number;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

export type Finding =
  /** The entry no longer reads as it did when it was sealed. */
  | { readonly kind: 'entry-edited'; readonly seq: number; readonly entryId: string }
  /** There was an entry; only its seal, or its place in the sealer's list (then `seq` is null), is left. */
  | { readonly kind: 'entry-deleted'; readonly seq: number | null; readonly entryId: string }
  /** The link does not follow from the one before it: one of the two was changed. */
  | { readonly kind: 'chain-broken'; readonly seq: number }
  | { readonly kind: 'seals-missing'; readonly from: number; readonly to: number }
  | { readonly kind: 'format-unknown'; readonly seq: number; readonly format: number }
  /** Neither sealed nor in the sealer's list: somebody took it off the list, or added it behind the trigger's back. */
  | { readonly kind: 'never-sealed'; readonly entryId: string }
  /** In the sealer's list for longer than sealing takes. */
  | { readonly kind: 'sealing-late'; readonly entryId: string }
  | { readonly kind: 'head-differs'; readonly seq: number; readonly expected: string; readonly found: string | null };

export interface Verification {
  readonly intact: boolean;
  /** Seals read. */
  readonly sealed: number;
  /** Entries in the sealer's list: the unsealed tail. */
  readonly waiting: number;
  readonly findingCount: number;
  readonly head: ChainHead | null;
}

export interface CheckOptions {
  /** A head noted outside the database: the only witness against one who cuts off the end of all tables alike. */
  readonly expectedHead?: ChainHead;
  /** Called for each finding as it is met; there may be as many as entries, so they are not kept. */
  readonly onFinding?: (finding: Finding) => void;
  /** Called now and then with the number of the last seal read and that of the head. */
  readonly onProgress?: (seq: number, of: number) => void;
  /** Long work: aborted between two batches. */
  readonly signal?: AbortSignal;
}

/** Reads the whole trail against its seals. */
export abstract class AuditCheck {
  abstract execute(options?: CheckOptions): Promise<Verification>;
}

/** Seals what is committed and not yet sealed. */
export abstract class AuditSealer {
  /** @returns the head of the chain when this call sealed something. */
  abstract execute(): Promise<ChainHead | undefined>;
}
