import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../clock/clocks.js';
import { AuditCheck, type ChainHead, type CheckOptions, type Finding, type Verification } from '../audit-check.js';
import { AuditSealRepository, type SealedEntry } from '../db/audit-seal.repository.js';
import { CHAIN_START, hashOfEntry, hashOfLink } from '../hash-chain.js';

const BATCH = 1000;

/** The sealer runs every minute; the second minute is its grace. */
const SEALED_WITHIN_MS = 2 * 60_000;

type Report = (finding: Finding) => void;

interface Walk {
  readonly signal: AbortSignal | undefined;
  readonly progress: CheckOptions['onProgress'];
  readonly report: Report;
}

/**
 * Reads every seal with its entry, then every entry without a seal, in batches of constant size. It needs no frozen view of the
 * database: seals and entries are only ever added, and it reads up to the head that stood when it began.
 */
@Injectable()
export class VerifyAuditTrail extends AuditCheck {
  constructor(
    private readonly seals: AuditSealRepository,
    private readonly clock: SystemClock,
  ) {
    super();
  }

  async execute({ expectedHead, onFinding, onProgress, signal }: CheckOptions = {}): Promise<Verification> {
    let findingCount = 0;
    const walk: Walk = {
      signal,
      progress: onProgress,
      report: (finding) => {
        findingCount++;
        onFinding?.(finding);
      },
    };
    const last = await this.seals.head();
    const sealed = last ? await this.readSeals(last.seq, walk) : 0;
    const waiting = await this.readUnsealed(walk);
    await this.readList(walk);
    if (expectedHead) await this.compare(expectedHead, walk.report);
    const head = last ? { seq: last.seq, hash: last.hash.toString('hex') } : null;
    return { intact: findingCount === 0, sealed, waiting, findingCount, head };
  }

  private async readSeals(last: number, { signal, progress, report }: Walk): Promise<number> {
    let count = 0;
    let previous = { seq: 0, hash: CHAIN_START };
    while (previous.seq < last) {
      signal?.throwIfAborted();
      const batch = (await this.seals.walk(previous.seq, BATCH)).filter((sealed) => sealed.link.seq <= last);
      if (batch.length === 0) break;
      for (const sealed of batch) {
        judgeLink(sealed, previous, report);
        judgeEntry(sealed, report);
        previous = { seq: sealed.link.seq, hash: sealed.chainHash };
      }
      count += batch.length;
      progress?.(previous.seq, last);
    }
    return count;
  }

  private async readUnsealed({ signal, report }: Walk): Promise<number> {
    let waiting = 0;
    let after = '0';
    for (;;) {
      signal?.throwIfAborted();
      const batch = await this.seals.unsealedAfter(after, BATCH);
      const late = this.clock.now().getTime() - SEALED_WITHIN_MS;
      for (const { entryId, at, waiting: listed } of batch) {
        if (listed) waiting++;
        if (!listed) report({ kind: 'never-sealed', entryId });
        else if (new Date(at).getTime() < late) report({ kind: 'sealing-late', entryId });
        after = entryId;
      }
      if (batch.length < BATCH) return waiting;
    }
  }

  private async readList({ signal, report }: Walk): Promise<void> {
    for (let after = '0'; ; ) {
      signal?.throwIfAborted();
      const batch = await this.seals.listedWithoutEntry(after, BATCH);
      for (const entryId of batch) report({ kind: 'entry-deleted', seq: null, entryId });
      const last = batch.at(-1);
      if (batch.length < BATCH || last === undefined) return;
      after = last;
    }
  }

  private async compare({ seq, hash }: ChainHead, report: Report): Promise<void> {
    const found = (await this.seals.chainHashAt(seq))?.toString('hex') ?? null;
    if (found !== hash.toLowerCase()) report({ kind: 'head-differs', seq, expected: hash, found });
  }
}

/** Each link is judged by the one before it as it stands there, so that one break is reported once. */
function judgeLink({ link, chainHash }: SealedEntry, previous: { readonly seq: number; readonly hash: Buffer }, report: Report): void {
  const { seq } = link;
  if (seq !== previous.seq + 1) report({ kind: 'seals-missing', from: previous.seq + 1, to: seq - 1 });
  else if (!hashOfLink(previous.hash, link).equals(chainHash)) report({ kind: 'chain-broken', seq });
}

function judgeEntry({ link, entry }: SealedEntry, report: Report): void {
  const { seq, entryId, format, entryHash } = link;
  if (!entry) return report({ kind: 'entry-deleted', seq, entryId });
  const hash = hashOfEntry(entry, format);
  if (!hash) report({ kind: 'format-unknown', seq, format });
  else if (!hash.equals(entryHash)) report({ kind: 'entry-edited', seq, entryId });
}
