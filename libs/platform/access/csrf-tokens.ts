import { Injectable } from '@nestjs/common';
import { Tokens } from '@fastify/csrf';

/** Tokens that only a page of our own can know: each is salted anew, all of a session come from the session's secret. */
@Injectable()
export class CsrfTokens {
  private readonly tokens = new Tokens({ userInfo: false });

  secret(): string {
    return this.tokens.secretSync();
  }

  token(secret: string): string {
    return this.tokens.create(secret);
  }

  matches(secret: string, token: string): boolean {
    return this.tokens.verify(secret, token);
  }
}
