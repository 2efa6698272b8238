import { Controller, Get, type OnModuleDestroy, Req, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../../access/actor.js';
import { SignedIn } from '../../access/permit.js';
import { Sessions } from '../../access/sessions.js';
import { HEARTBEAT } from '../live-stream.js';
import { RunningLiveUpdates } from '../running-live-updates.js';

/** Shorter than the idle time-out of common proxies; also how soon a stream ends after its session. */
const HEARTBEAT_MS = 15_000;

/** A page that cannot keep up is cut off and reads everything again when it comes back. */
const MOST_WAITING_BYTES = 256 * 1024;

type SignedInRequest = FastifyRequest & { readonly session?: { readonly id: string } };

@Controller('api/live')
export class LiveController implements OnModuleDestroy {
  private readonly open = new Set<() => void>();

  constructor(
    private readonly updates: RunningLiveUpdates,
    private readonly sessions: Sessions,
  ) {}

  /** Server-sent events: what changed, while the session lasts. Listening does not keep a session alive. */
  @Get()
  @SignedIn()
  @ApiOkResponse({ description: 'A stream of events, named by topic.', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  stream(@CurrentActor() { permissions }: Actor, @Req() request: SignedInRequest, @Res() reply: FastifyReply): void {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...plainHeaders(reply),
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const write = (text: string) => {
      if (raw.writableLength > MOST_WAITING_BYTES) end();
      else raw.write(text);
    };
    const leave = this.updates.join({ permissions, write });
    const beat = setInterval(() => {
      this.stillOpen(request).then((yes) => (yes ? write(HEARTBEAT) : end()), end);
    }, HEARTBEAT_MS);
    const end = () => {
      clearInterval(beat);
      leave();
      this.open.delete(end);
      raw.end();
    };
    this.open.add(end);
    raw.on('close', end);
    write('retry: 3000\n\n');
  }

  onModuleDestroy(): void {
    for (const end of this.open) end();
  }

  private async stillOpen({ session }: SignedInRequest): Promise<boolean> {
    return session !== undefined && this.sessions.isOpen(session.id);
  }
}

/** What the plugins set; a hijacked reply must send it itself. */
function plainHeaders(reply: FastifyReply): Record<string, string> {
  const headers = Object.entries(reply.getHeaders()).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]));
}
