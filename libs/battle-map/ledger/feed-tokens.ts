import { createHash, randomBytes } from 'node:crypto';

/** 256 bits from the system's generator, as 43 characters. */
const BYTES = 32;

export function newFeedToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

export function hashOfFeedToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
