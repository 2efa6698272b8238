import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** OWASP Password Storage Cheat Sheet: argon2id (the library's default) with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Turns passwords into hashes and compares them; knows nothing of accounts. */
@Injectable()
export class PasswordHasher {
  private readonly nobodys = this.hash('the password of an account that does not exist');

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), COST);
  }

  verify(passwordHash: string, password: string): Promise<boolean> {
    return verify(passwordHash, password.normalize('NFKC'));
  }

  /** The same work as for an account that exists, so that a wrong name is answered like a wrong password. Never true. */
  async verifyForNobody(password: string): Promise<false> {
    await this.verify(await this.nobodys, password);
    return false;
  }
}
