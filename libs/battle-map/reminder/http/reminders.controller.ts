import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { SETTINGS, type Settings } from '#libs/platform/config/settings';
import { Answers, AnswersNothing } from '#libs/platform/http/answers';
import type { DeliveryId } from '../contract.js';
import { OutboxListRepository } from '../db/outbox-list.repository.js';
import { ResendDelivery } from '../use-cases/resend-delivery.js';
import { SuppressDelivery } from '../use-cases/suppress-delivery.js';
import { MANAGE_OUTBOX, READ_OUTBOX, READ_OWN } from './permissions.js';
import {
  DeliveryIdParam,
  MessageDetail,
  MessagePage,
  OutboxQueryParams,
  OwnMessagePage,
  OwnMessageQuery,
  SuppressRequest,
} from './reminders.schema.js';
import { toMessageDetail, toMessageView, toOwnMessage } from './reminders.view.js';

/** The outbox page: what was sent to whom, when, and how it would arrive. */
@ApiTags('reminder')
@Controller('api/reminders')
export class RemindersController {
  constructor(
    private readonly outbox: OutboxListRepository,
    private readonly suppressDelivery: SuppressDelivery,
    private readonly resendDelivery: ResendDelivery,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('outbox')
  @Permit(READ_OUTBOX)
  @ApiOperation({ summary: 'All messages with how they stand; newest first.' })
  @Answers(MessagePage)
  async list(@Query({ schema: OutboxQueryParams }) query: OutboxQueryParams) {
    const { items, ...page } = await this.outbox.page(query);
    return { items: items.map(toMessageView), ...page };
  }

  @Get('outbox/:id')
  @Permit(READ_OUTBOX)
  @ApiOperation({ summary: 'One message as it would arrive, with the log of its attempts.' })
  @Answers(MessageDetail)
  async read(@Param('id', { schema: DeliveryIdParam }) id: DeliveryId) {
    const row = await this.outbox.find(id);
    if (!row) throw new DomainError('reminder.delivery-unknown', {}, { kind: 'not-found' });
    return toMessageDetail(row, await this.outbox.attempts(id), this.settings.SMTP_FROM);
  }

  @Post('outbox/:id/suppress')
  @Permit(MANAGE_OUTBOX)
  @ApiOperation({ summary: 'Lets a message rest that failed or whose fate is unknown.' })
  @AnswersNothing()
  suppress(@Param('id', { schema: DeliveryIdParam }) id: DeliveryId, @Body({ schema: SuppressRequest }) { reason }: SuppressRequest) {
    return this.suppressDelivery.execute(id, reason);
  }

  @Post('outbox/:id/resend')
  @Permit(MANAGE_OUTBOX)
  @ApiOperation({ summary: 'Sends a message again that failed or whose fate is unknown, if it is still owed.' })
  @AnswersNothing()
  resend(@Param('id', { schema: DeliveryIdParam }) id: DeliveryId) {
    return this.resendDelivery.execute(id);
  }

  @Get('mine')
  @Permit(READ_OWN)
  @ApiOperation({ summary: 'What has been sent to the posts that the reader holds; newest first.' })
  @Answers(OwnMessagePage)
  async mine(@Query({ schema: OwnMessageQuery }) query: OwnMessageQuery, @CurrentActor() actor: Actor) {
    const { items, ...page } = await this.outbox.page({ ...query, sentTo: actor.accountId });
    return { items: items.map(toOwnMessage), ...page };
  }
}
