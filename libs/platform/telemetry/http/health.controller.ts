import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../access/permit.js';
import { Readiness } from '../readiness.js';

/** For whoever starts, restarts and balances processes. */
@Controller('health')
@ApiExcludeController()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Public('A supervisor of processes has no account; the answer says only that the process runs.')
  @Header('cache-control', 'no-store')
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  @Public('A load balancer has no account; the answer names parts of the program and nothing of the office.')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const { ready, checks } = await this.readiness.ask();
    reply.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not ready', checks };
  }
}
