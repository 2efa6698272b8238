import { createHash } from 'node:crypto';
import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit, Public } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import { Confidential } from '#libs/platform/http/idempotency';
import { CalendarFeeds } from '../calendar-feeds.js';
import { CalendarFeedRepository } from '../db/calendar-feed.repository.js';
import { OpenCalendarFeed } from '../use-cases/open-calendar-feed.js';
import { RevokeCalendarFeed } from '../use-cases/revoke-calendar-feed.js';
import { FeedFile, OpenedCalendarFeed, OwnCalendarFeed } from './calendar-feed.schema.js';
import { EXPORT_PLANS } from './permissions.js';

/** What is asked of the web server's request and reply. */
interface FeedRequest {
  readonly protocol: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
interface FeedReply {
  header(name: string, value: string): unknown;
  status(code: number): unknown;
}

@ApiTags('ledger')
@Controller('api')
export class CalendarFeedController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly rows: CalendarFeedRepository,
    private readonly openFeed: OpenCalendarFeed,
    private readonly revokeFeed: RevokeCalendarFeed,
  ) {}

  @Get('me/calendar-feed')
  @Permit(EXPORT_PLANS)
  @ApiOperation({ summary: 'Since when the own due dates can be read under a secret address; the address itself is not kept.' })
  @Answers(OwnCalendarFeed)
  async own(@CurrentActor() { accountId }: Actor): Promise<OwnCalendarFeed> {
    return { openedAt: (await this.rows.of(accountId))?.openedAt ?? null };
  }

  @Post('me/calendar-feed')
  @Permit(EXPORT_PLANS)
  @Confidential()
  @ApiOperation({ summary: 'A new secret address for the own due dates; the one before ends.' })
  @Answers(OpenedCalendarFeed, { status: 201 })
  async open(@CurrentActor() actor: Actor): Promise<OpenedCalendarFeed> {
    const { token, openedAt } = await this.openFeed.execute(actor);
    return { path: `/api/calendar/${token}.ics`, openedAt };
  }

  @Delete('me/calendar-feed')
  @Permit(EXPORT_PLANS)
  @HttpCode(204)
  @ApiOperation({ summary: 'Revokes the own secret address.' })
  @ApiNoContentResponse()
  async revoke(@CurrentActor() actor: Actor): Promise<void> {
    await this.revokeFeed.execute(actor);
  }

  @Get('calendar/:file')
  @Public('A calendar program has no account: it shows a secret of 256 bits, which its owner made and can revoke.')
  @ApiOperation({ summary: 'The due dates of whoever made the address, as iCalendar (RFC 5545).' })
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  async read(
    @Param('file', { schema: FeedFile }) file: string,
    @Req() { protocol, host, headers }: FeedRequest,
    @Res({ passthrough: true }) reply: FeedReply,
  ): Promise<StreamableFile | undefined> {
    const feed = Buffer.from(await this.feeds.read(file.replace(/\.ics$/, ''), `${protocol}://${host}`));
    const etag = `"${createHash('sha256').update(feed).digest('base64url')}"`;
    reply.header('etag', etag);
    reply.header('cache-control', 'private, no-cache');
    reply.header('x-robots-tag', 'noindex');
    if (isKnown(headers['if-none-match'], etag)) {
      reply.status(304);
      return undefined;
    }
    return new StreamableFile(feed, { type: 'text/calendar; charset=utf-8', length: feed.length });
  }
}

/** RFC 9110, 13.1.2: any of several, compared weakly. */
function isKnown(sent: string | string[] | undefined, etag: string): boolean {
  const tags = [sent ?? []].flat().flatMap((value) => value.split(','));
  return tags.some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
