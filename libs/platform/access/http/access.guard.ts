import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { actAs } from '../acting.js';
import type { Actor } from '../actor.js';
import { CsrfTokens } from '../csrf-tokens.js';
import type { SessionRow } from '../db/session.repository.js';
import { changesState, isCrossSite } from '../domain/cross-site.js';
import { PasswordAge } from '../password-age.js';
import { EVEN_BEFORE_PASSWORD_CHANGE, ROUTE_ACCESS, type RouteAccess } from '../permit.js';
import { RoleCatalogue } from '../role-catalogue.js';
import { Sessions } from '../sessions.js';
import { type BrowserReply, type BrowserRequest, type CurrentSession, headerOf } from './browser-request.js';
import { SessionCookie } from './session-cookie.js';

export const CSRF_HEADER = 'x-csrf-token';

/** Every route passes here, and what does not say who may call it is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly tokens: CsrfTokens,
    private readonly roles: RoleCatalogue,
    private readonly passwordAge: PasswordAge,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<BrowserRequest>();
    const access = this.declared<RouteAccess>(ROUTE_ACCESS, context);
    if (!access) throw new DomainError('access.route.undeclared', {}, { kind: 'forbidden' });
    this.refuseCrossSite(request);
    if (access.kind === 'public') return true;

    // What concerns one person is kept by no cache between here and the browser, nor shown by "back" after log-out.
    context.switchToHttp().getResponse<BrowserReply>().header('cache-control', 'no-store');
    const session = await this.sessionOf(request);
    this.refuseWithoutToken(request, session);
    const actor = this.actorOf(session.row);
    request.session = session;
    request.actor = actor;
    actAs({ id: actor.accountId, name: actor.name, language: actor.language });

    if (this.passwordAge.mustChange(session.row) && !this.declared<boolean>(EVEN_BEFORE_PASSWORD_CHANGE, context)) {
      throw new DomainError('access.password.must-change', {}, { kind: 'forbidden' });
    }
    if (access.kind === 'permission' && !actor.permissions.has(access.permission)) {
      throw new DomainError('access.permission.missing', { permission: access.permission }, { kind: 'forbidden' });
    }
    return true;
  }

  private declared<Value>(key: string, context: ExecutionContext): Value | undefined {
    return this.reflector.getAllAndOverride<Value | undefined>(key, [context.getHandler(), context.getClass()]);
  }

  /** Also for routes without a session: nobody is to be logged in, or a first run completed, by a page elsewhere. */
  private refuseCrossSite(request: BrowserRequest): void {
    if (!changesState(request.method)) return;
    const provenance = { fetchSite: headerOf(request, 'sec-fetch-site'), origin: headerOf(request, 'origin'), host: request.host };
    if (isCrossSite(provenance)) throw new DomainError('access.csrf.cross-site', {}, { kind: 'forbidden' });
  }

  private async sessionOf(request: BrowserRequest): Promise<CurrentSession> {
    const id = this.cookie.read(request);
    const row = id === undefined ? undefined : await this.sessions.find(id);
    if (id === undefined || !row) throw new DomainError('access.session.missing', {}, { kind: 'unauthenticated' });
    return { id, row };
  }

  private refuseWithoutToken(request: BrowserRequest, session: CurrentSession): void {
    if (!changesState(request.method)) return;
    const token = headerOf(request, CSRF_HEADER);
    if (token === undefined || !this.tokens.matches(session.row.csrfSecret, token)) {
      throw new DomainError('access.csrf.token', {}, { kind: 'forbidden' });
    }
  }

  private actorOf({ accountId, name, language, roles }: SessionRow): Actor {
    return { accountId, name, language, roles, permissions: this.roles.permissionsOf(roles) };
  }
}
