import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { RequestWithActor } from '../actor.js';
import type { SessionRow } from '../db/session.repository.js';

/** An open session and the id under which the browser holds it. */
export interface CurrentSession {
  readonly id: string;
  readonly row: SessionRow;
}

/** What access needs to know of a request; the web server's request has it. */
export interface BrowserRequest extends RequestWithActor {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** `https` when the browser's side of the connection is; behind a proxy only when TRUST_PROXY says so. */
  readonly protocol: string;
  readonly host: string;
  session?: CurrentSession;
}

export interface BrowserReply {
  header(name: string, value: string): unknown;
}

/** One value of a header that must not come twice. */
export function headerOf(request: BrowserRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** The session that the guard found. */
export const Session = createParamDecorator((_: unknown, context: ExecutionContext): CurrentSession => {
  const { session } = context.switchToHttp().getRequest<BrowserRequest>();
  if (!session) throw new Error('A route with @Session() must ask for a permission or @SignedIn().');
  return session;
});
