export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** Both in milliseconds. */
export interface SessionLimits {
  readonly idleMs: number;
  readonly longestMs: number;
}

/** A session ends when nobody used it for a while, and in any case some hours after the log-in. */
export function hasEnded(session: SessionTimes, now: Date, limits: SessionLimits): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= limits.idleMs || now.getTime() - session.createdAt.getTime() >= limits.longestMs;
}
