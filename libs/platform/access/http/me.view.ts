import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { RunningBusinessClock } from '../../clock/running-clocks.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { CsrfTokens } from '../csrf-tokens.js';
import type { SessionRow } from '../db/session.repository.js';
import { PasswordAge } from '../password-age.js';
import { RoleCatalogue } from '../role-catalogue.js';
import { Sessions } from '../sessions.js';
import type { MeView } from './access.schema.js';

/** What a page needs to know of whoever has signed in. */
@Injectable()
export class MeOfSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly roles: RoleCatalogue,
    private readonly tokens: CsrfTokens,
    private readonly passwordAge: PasswordAge,
    private readonly clock: RunningBusinessClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws DomainError `access.session.missing` when the account was closed in this very moment. */
  async view(sessionId: string): Promise<MeView> {
    const session = await this.sessions.find(sessionId);
    if (!session) throw new DomainError('access.session.missing', {}, { kind: 'unauthenticated' });
    return this.of(session);
  }

  /** Of a session that has just been read, as the guard does for each request. */
  of(session: SessionRow): MeView {
    const { accountId, name, displayName, language, roles } = session;
    return {
      accountId,
      name,
      displayName,
      language,
      roles: [...roles],
      permissions: [...this.roles.permissionsOf(roles)].sort(),
      mustChangePassword: this.passwordAge.mustChange(session),
      csrfToken: this.tokens.token(session.csrfSecret),
      idleMinutes: this.settings.SESSION_IDLE_MINUTES,
      sample: this.clock.isSample(),
      timeZone: this.settings.TIME_ZONE,
    };
  }
}
