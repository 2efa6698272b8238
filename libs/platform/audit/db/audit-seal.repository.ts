import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import type { StoredEntry } from '../domain/canonical-entry.js';
import type { Link } from '../hash-chain.js';

/** Any number, the same in every process: one sealer at a time. */
const SEALER_LOCK = 2018_0929;

/** One sealed link with the entry that it vouches for; undefined when that is gone. */
export interface SealedEntry {
  readonly link: Link;
  readonly chainHash: Buffer;
  readonly entry: StoredEntry | undefined;
}

export interface SealedHead {
  readonly seq: number;
  readonly hash: Buffer;
  readonly sealedAt: Date;
}

export interface UnsealedEntry {
  readonly entryId: string;
  readonly at: Date;
  /** In the sealer's list. */
  readonly waiting: boolean;
}

/** Independent of the session's settings, so that every process reads the same text. */
const STORED = `
  e.id::text as "id", extract(epoch from e.at)::text as "at", e.correlation_id as "correlationId",
  e.actor_kind as "actorKind", e.actor_id as "actorId", e.actor_name as "actorName", e.address as "address",
  e.action as "action", e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.result as "result", e.details::text as "details"`;

@Injectable()
export class AuditSealRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when another process is sealing; the lock goes with the transaction. */
  async tryLock(tx: Transaction): Promise<boolean> {
    const [row]: { mine: boolean }[] = await this.database.manager(tx).query('select pg_try_advisory_xact_lock($1) as mine', [SEALER_LOCK]);
    return row?.mine ?? false;
  }

  async head(tx?: Transaction): Promise<SealedHead | undefined> {
    const [row]: { seq: string; hash: Buffer; sealedAt: Date }[] = await this.database
      .manager(tx)
      .query('select seq, chain_hash as hash, sealed_at as "sealedAt" from audit_seal order by seq desc limit 1');
    return row && { seq: Number(row.seq), hash: row.hash, sealedAt: row.sealedAt };
  }

  /** The link with this number, as its chain hash; for the comparison with a head noted elsewhere. */
  async chainHashAt(seq: number): Promise<Buffer | undefined> {
    const [row]: { hash: Buffer }[] = await this.database
      .manager()
      .query('select chain_hash as hash from audit_seal where seq = $1', [seq]);
    return row?.hash;
  }

  /**
   * The first entries of the list. `sealed`: already, in the database from which this one was restored.
   * The lateral steps make PostgreSQL go by the (short) list, however long the trail is.
   */
  nextUnsealed(tx: Transaction, limit: number): Promise<(StoredEntry & { readonly sealed: boolean })[]> {
    return this.database.manager(tx).query(
      `select entry.*, seal.sealed
       from audit_unsealed u
         cross join lateral (select ${STORED} from audit_entry e where e.id = u.entry_id offset 0) entry
         cross join lateral (select exists (select from audit_seal s where s.entry_id = u.entry_id) as sealed offset 0) seal
       order by u.entry_id limit $1`,
      [limit],
    );
  }

  async append(tx: Transaction, links: readonly (Link & { readonly chainHash: Buffer })[], at: Date): Promise<void> {
    const column = <Value>(value: (link: Link & { readonly chainHash: Buffer }) => Value) => links.map(value);
    await this.database.manager(tx).query(
      `insert into audit_seal (seq, entry_id, format, entry_hash, chain_hash, sealed_at)
       select link.*, $6 from unnest($1::bigint[], $2::bigint[], $3::smallint[], $4::bytea[], $5::bytea[]) as link`,
      [
        column((link) => link.seq),
        column((link) => link.entryId),
        column((link) => link.format),
        column((link) => link.entryHash),
        column((link) => link.chainHash),
        at,
      ],
    );
  }

  async strikeOff(tx: Transaction, entryIds: readonly string[]): Promise<void> {
    await this.database.manager(tx).query('delete from audit_unsealed where entry_id = any($1::bigint[])', [entryIds]);
  }

  /** The next links after one, in order; the limit comes first, so that a batch costs the same however long the chain is. */
  async walk(after: number, limit: number): Promise<SealedEntry[]> {
    const rows: (StoredEntry & { seq: string; entryId: string; format: number; entryHash: Buffer; chainHash: Buffer })[] =
      await this.database.manager().query(
        `select s.seq, s.entry_id as "entryId", s.format, s.entry_hash as "entryHash", s.chain_hash as "chainHash", entry.*
         from (select * from audit_seal where seq > $1 order by seq limit $2) s
           left join lateral (select ${STORED} from audit_entry e where e.id = s.entry_id offset 0) entry on true
         order by s.seq`,
        [after, limit],
      );
    return rows.map(({ seq, entryId, format, entryHash, chainHash, ...entry }) => ({
      link: { seq: Number(seq), entryId, format, entryHash },
      chainHash,
      // Left-joined: without an entry every column of it is null.
      entry: (entry.id as string | null) === null ? undefined : entry,
    }));
  }

  /** Entries without a seal, by id. One statement sees one state: a committed entry is either sealed or in the list. */
  async unsealedAfter(entryId: string, limit: number): Promise<UnsealedEntry[]> {
    return this.database.manager().query(
      `select e.id as "entryId", e.at as "at", u.entry_id is not null as "waiting"
       from audit_entry e left join audit_seal s on s.entry_id = e.id left join audit_unsealed u on u.entry_id = e.id
       where s.entry_id is null and e.id > $1 order by e.id limit $2`,
      [entryId, limit],
    );
  }

  /** Places in the list whose entry is gone. */
  async listedWithoutEntry(after: string, limit: number): Promise<string[]> {
    const rows: { entryId: string }[] = await this.database.manager().query(
      `select u.entry_id as "entryId" from audit_unsealed u left join audit_entry e on e.id = u.entry_id
       where e.id is null and u.entry_id > $1 order by u.entry_id limit $2`,
      [after, limit],
    );
    return rows.map((row) => row.entryId);
  }

  async waiting(): Promise<number> {
    const [row]: { count: string }[] = await this.database.manager().query('select count(*) from audit_unsealed');
    return Number(row?.count ?? 0);
  }
}
