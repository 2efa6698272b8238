import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SystemClock } from '../clock/clocks.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import type { Transaction } from '../database/transaction.js';
import type { AccountId } from './actor.js';
import { CsrfTokens } from './csrf-tokens.js';
import { SessionRepository, type SessionRow } from './db/session.repository.js';
import { hasEnded, type SessionLimits } from './domain/session-life.js';

/** 256 bits from the system's generator; OWASP asks for 64 at least. */
const ID_BYTES = 32;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Being seen is written at most this often, so that reading does not write each time. */
const SEEN_MS = 5_000;

/**
 * Sessions live in PostgreSQL, under the hash of an id that only the browser's cookie holds, and so are valid on every
 * process. An id is made at log-in and at a change of password, never taken from a request.
 */
@Injectable()
export class Sessions {
  constructor(
    private readonly rows: SessionRepository,
    private readonly tokens: CsrfTokens,
    private readonly clock: SystemClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Opens a session for the account as it was when the password was compared: if its epoch has moved on since, the session
   * is dead from the start.
   * @returns the id for the cookie.
   */
  async open(tx: Transaction, account: { readonly id: AccountId; readonly sessionEpoch: number }): Promise<string> {
    const id = randomBytes(ID_BYTES).toString('base64url');
    const now = this.clock.now();
    await this.rows.open(tx, {
      idHash: hashOf(id),
      accountId: account.id,
      epoch: account.sessionEpoch,
      csrfSecret: this.tokens.secret(),
      createdAt: now,
      lastSeenAt: now,
    });
    return id;
  }

  /** The session and its account as of now; undefined when it was closed, revoked or has ended. */
  async find(id: string): Promise<SessionRow | undefined> {
    const idHash = hashOf(id);
    const session = await this.rows.find(idHash);
    const now = this.clock.now();
    if (!session || hasEnded(session, now, this.limits())) return undefined;
    if (now.getTime() - session.lastSeenAt.getTime() >= SEEN_MS) await this.rows.touch(idHash, now);
    return session;
  }

  /** True while a request with this id would be let in. Asking does not keep the session alive. */
  async isOpen(id: string): Promise<boolean> {
    const session = await this.rows.find(hashOf(id));
    return session !== undefined && !hasEnded(session, this.clock.now(), this.limits());
  }

  async close(tx: Transaction, id: string): Promise<void> {
    await this.rows.close(tx, hashOf(id));
  }

  async removeEnded(tx: Transaction): Promise<void> {
    const now = this.clock.now().getTime();
    const { idleMs, longestMs } = this.limits();
    await this.rows.removeEnded(tx, { seenBefore: new Date(now - idleMs), createdBefore: new Date(now - longestMs) });
  }

  private limits(): SessionLimits {
    return { idleMs: this.settings.SESSION_IDLE_MINUTES * MINUTE_MS, longestMs: this.settings.SESSION_MAX_HOURS * HOUR_MS };
  }
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
