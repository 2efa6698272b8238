import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { Public } from '../../access/permit.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Metrics } from '../metrics.js';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

@Controller('metrics')
@ApiExcludeController()
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Public('Prometheus has no account: it shows METRICS_TOKEN, or without one must run on the same machine.')
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.allows(request)) throw new DomainError('telemetry.metrics.closed', {}, { kind: 'forbidden' });
    reply
      .header('content-type', this.metrics.contentType)
      .header('cache-control', 'no-store')
      .send(await this.metrics.text());
  }

  /** A request that somebody forwarded came from elsewhere, whatever the last socket says. */
  private allows({ raw, headers }: FastifyRequest): boolean {
    const token = this.settings.METRICS_TOKEN;
    if (token) return same(headers.authorization ?? '', `Bearer ${token}`);
    const forwarded = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined;
    return !forwarded && LOOPBACK.test(raw.socket.remoteAddress ?? '');
  }
}

function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
