import { Controller, Get, HttpCode, Param, Post, Query, SerializeOptions } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { Permit } from '../../access/permit.js';
import { offsetOf } from '../../http/paging.js';
import { DeadLetters } from '../db/dead-letters.js';
import { RetryDeadLetter } from '../use-cases/retry-dead-letter.js';
import { DeadLetterDetail, DeadLetterId, DeadLetterPage, DeadLetterQuery } from './outbox.schema.js';
import { toDeadLetterDetail, toDeadLetterView } from './outbox.view.js';

/** Letters that were given up, for the administrator who has mended the cause. */
@ApiTags('outbox')
@Controller('api/outbox/dead-letters')
export class DeadLetterController {
  constructor(
    private readonly letters: DeadLetters,
    private readonly retryDeadLetter: RetryDeadLetter,
  ) {}

  @Get()
  @Permit('outbox:read')
  @ApiOperation({ summary: 'Work that was given up after its last attempt; newest first.' })
  @ApiOkResponse({ standardSchema: DeadLetterPage })
  @SerializeOptions({ schema: DeadLetterPage })
  async list(@Query({ schema: DeadLetterQuery }) query: DeadLetterQuery) {
    const [letters, total] = await this.letters.page(offsetOf(query), query.size, query.sort.descending);
    return { items: letters.map(toDeadLetterView), page: query.page, size: query.size, total };
  }

  @Get(':id')
  @Permit('outbox:read')
  @ApiOperation({ summary: 'One dead letter with its data.' })
  @ApiOkResponse({ standardSchema: DeadLetterDetail })
  @SerializeOptions({ schema: DeadLetterDetail })
  async read(@Param('id', { schema: DeadLetterId }) id: string) {
    const letter = await this.letters.find(id);
    if (!letter) throw new DomainError('outbox.dead-letter-unknown', { id }, { kind: 'not-found' });
    return toDeadLetterDetail(letter);
  }

  @Post(':id/retry')
  @HttpCode(204)
  @Permit('outbox:retry')
  @ApiOperation({ summary: 'Tries a dead letter again, at once and as often as a new one.' })
  @ApiNoContentResponse()
  retry(@Param('id', { schema: DeadLetterId }) id: string): Promise<void> {
    return this.retryDeadLetter.execute(id);
  }
}
