import { Body, Controller, Get, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../http/answers.js';
import { Confidential } from '../../http/idempotency.js';
import { type Actor, CurrentActor } from '../actor.js';
import { EvenBeforePasswordChange, SignedIn } from '../permit.js';
import { ChangeOwnLanguage } from '../use-cases/change-own-language.js';
import { ChangeOwnPassword } from '../use-cases/change-own-password.js';
import { LanguageChange, MeView, PasswordChange } from './access.schema.js';
import { type BrowserReply, type BrowserRequest, type CurrentSession, Session } from './browser-request.js';
import { MeOfSession } from './me.view.js';
import { SessionCookie } from './session-cookie.js';

@ApiTags('access')
@Controller('api/me')
@SignedIn()
@EvenBeforePasswordChange()
export class MeController {
  constructor(
    private readonly changeOwnPassword: ChangeOwnPassword,
    private readonly changeOwnLanguage: ChangeOwnLanguage,
    private readonly cookie: SessionCookie,
    private readonly me: MeOfSession,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who has signed in, and what the page needs to know.' })
  @Answers(MeView)
  read(@Session() { row }: CurrentSession) {
    return this.me.of(row);
  }

  @Put('password')
  @Confidential()
  @ApiOperation({ summary: 'Changes the own password; all other sessions end, this one gets a new id and a new token.' })
  @Answers(MeView)
  async changePassword(
    @Body({ schema: PasswordChange }) change: PasswordChange,
    @CurrentActor() actor: Actor,
    @Req() request: BrowserRequest,
    @Res({ passthrough: true }) reply: BrowserReply,
  ) {
    const sessionId = await this.changeOwnPassword.execute(actor, change);
    this.cookie.write(request, reply, sessionId);
    return this.me.view(sessionId);
  }

  @Put('language')
  @ApiOperation({ summary: 'Chooses the language of pages and messages.' })
  @Answers(MeView)
  async changeLanguage(
    @Body({ schema: LanguageChange }) { language }: LanguageChange,
    @CurrentActor() actor: Actor,
    @Session() session: CurrentSession,
  ) {
    await this.changeOwnLanguage.execute(actor, language);
    return this.me.view(session.id);
  }
}
