import { Inject, Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { type BrowserReply, type BrowserRequest, headerOf } from './browser-request.js';

const NAME = 'battle-map-session';

/**
 * Where the browser keeps the session's id: no script reads it, no other site's form sends it. Over https the name begins
 * with `__Host-`, so that neither a plain-http page nor a neighbouring host can plant one. It has no expiry of its own: the
 * server knows when a session ends.
 */
@Injectable()
export class SessionCookie {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  read(request: BrowserRequest): string | undefined {
    const header = headerOf(request, 'cookie');
    return header === undefined ? undefined : parseCookie(header)[this.nameFor(request)] || undefined;
  }

  write(request: BrowserRequest, reply: BrowserReply, sessionId: string): void {
    reply.header('set-cookie', this.cookie(request, sessionId));
  }

  clear(request: BrowserRequest, reply: BrowserReply): void {
    reply.header('set-cookie', this.cookie(request, '', 0));
  }

  private cookie(request: BrowserRequest, value: string, maxAge?: number): string {
    return stringifySetCookie(this.nameFor(request), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.isSecure(request),
      ...(maxAge === undefined ? {} : { maxAge }),
    });
  }

  private nameFor(request: BrowserRequest): string {
    return this.isSecure(request) ? `__Host-${NAME}` : NAME;
  }

  private isSecure(request: BrowserRequest): boolean {
    const { COOKIE_SECURE } = this.settings;
    return COOKIE_SECURE === 'always' || (COOKIE_SECURE === 'auto' && request.protocol === 'https');
  }
}
