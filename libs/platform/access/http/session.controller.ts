import { Body, Controller, Delete, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { type Actor, CurrentActor } from '../actor.js';
import { EvenBeforePasswordChange, Public, SignedIn } from '../permit.js';
import { LogIn } from '../use-cases/log-in.js';
import { LogOut } from '../use-cases/log-out.js';
import { Credentials, MeView } from './access.schema.js';
import { type BrowserReply, type BrowserRequest, type CurrentSession, Session } from './browser-request.js';
import { MeOfSession } from './me.view.js';
import { SessionCookie } from './session-cookie.js';

@ApiTags('access')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly logIn: LogIn,
    private readonly logOut: LogOut,
    private readonly cookie: SessionCookie,
    private readonly me: MeOfSession,
  ) {}

  @Post()
  @Public('whoever logs in is not signed in yet')
  @ApiOperation({ summary: 'Logs in: sets the session cookie and tells who has signed in.' })
  @Answers(MeView)
  async open(
    @Body({ schema: Credentials }) credentials: Credentials,
    @Req() request: BrowserRequest,
    @Res({ passthrough: true }) reply: BrowserReply,
  ) {
    const sessionId = await this.logIn.execute(credentials, this.cookie.read(request));
    this.cookie.write(request, reply, sessionId);
    return this.me.view(sessionId);
  }

  @Delete()
  @SignedIn()
  @EvenBeforePasswordChange()
  @ApiOperation({ summary: 'Logs out: the session ends on the server.' })
  @AnswersNothing()
  async close(
    @CurrentActor() actor: Actor,
    @Session() session: CurrentSession,
    @Req() request: BrowserRequest,
    @Res({ passthrough: true }) reply: BrowserReply,
  ): Promise<void> {
    await this.logOut.execute(actor, session.id);
    this.cookie.clear(request, reply);
  }
}
