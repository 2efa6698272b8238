import { Injectable, Logger } from '@nestjs/common';
import { SystemClock } from '../../clock/clocks.js';
import { type Transaction, TransactionRunner } from '../../database/transaction.js';
import { AuditSealer, type ChainHead } from '../audit-check.js';
import { AuditSealRepository } from '../db/audit-seal.repository.js';
import { CURRENT_FORMAT } from '../domain/canonical-entry.js';
import { CHAIN_START, hashOfEntry, hashOfLink, type Link } from '../hash-chain.js';

const BATCH = 500;

/** Hashes the committed entries that have no seal yet into the chain, in whatever order they were committed. */
@Injectable()
export class SealAuditTrail extends AuditSealer {
  private readonly logger = new Logger('AuditSealer');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: SystemClock,
    private readonly seals: AuditSealRepository,
  ) {
    super();
  }

  async execute(): Promise<ChainHead | undefined> {
    let head: ChainHead | undefined;
    for (;;) {
      const sealed = await this.transactions.run((tx) => this.sealBatch(tx));
      if (sealed) head = sealed.head;
      if (!sealed?.more) break;
    }
    // The log is the witness outside the database: `audit:verify --head` compares with what was noted here.
    if (head) this.logger.log(`audit chain head ${head.seq}:${head.hash}`);
    return head;
  }

  private async sealBatch(tx: Transaction): Promise<{ head: ChainHead; more: boolean } | undefined> {
    if (!(await this.seals.tryLock(tx))) return undefined;
    const listed = await this.seals.nextUnsealed(tx, BATCH);
    if (listed.length === 0) return undefined;
    const before = await this.seals.head(tx);
    let seq = before?.seq ?? 0;
    let previous = before?.hash ?? CHAIN_START;
    const links = listed
      .filter((entry) => !entry.sealed)
      .map((entry) => {
        const link: Link = { seq: ++seq, entryId: entry.id, format: CURRENT_FORMAT, entryHash: hashOfEntry(entry, CURRENT_FORMAT)! };
        previous = hashOfLink(previous, link);
        return { ...link, chainHash: previous };
      });
    await this.seals.append(tx, links, this.clock.now());
    await this.seals.strikeOff(
      tx,
      listed.map((entry) => entry.id),
    );
    return { head: { seq, hash: previous.toString('hex') }, more: listed.length === BATCH };
  }
}
