import { Controller, Get, Inject, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../access/permit.js';
import { BusinessClock, SystemClock } from '../../clock/clocks.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { OutboxState } from '../../outbox/outbox-state.js';
import { Declarations } from '../../queue/declarations.js';
import { nextSlot } from '../../queue/slots.js';
import { TickRepository } from '../db/tick.repository.js';
import { letterKey } from '../letter-key.js';
import { TickList } from './ticks.schema.js';
import { toTickView } from './ticks.view.js';

/** What runs by the clock: when last, with what result, and when next. */
@ApiTags('outbox')
@Controller('api/ticks')
export class TicksController {
  constructor(
    private readonly declarations: Declarations,
    private readonly ticks: TickRepository,
    private readonly outbox: OutboxState,
    private readonly system: SystemClock,
    private readonly business: BusinessClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Permit('queue:read')
  @ApiOperation({ summary: 'The declared ticks with their last and next slot.' })
  @ApiOkResponse({ standardSchema: TickList })
  @SerializeOptions({ schema: TickList })
  async list() {
    const fired = (await this.ticks.all()).filter((tick) => tick.firedAt !== null);
    const slots = new Map(fired.map(({ name, slot }) => [name, slot]));
    const found = await this.outbox.outcomes(fired.map(({ name, slot }) => letterKey(name, slot)));
    const letters = new Map(found.map((letter) => [letter.key, letter]));
    return {
      ticks: this.declarations.ticks.map((tick) => {
        const now = (tick.clock === 'business' ? this.business : this.system).now();
        const last = slots.get(tick.name);
        const letter = last && letters.get(letterKey(tick.name, last));
        return toTickView(tick, last, letter, nextSlot(tick.cron, now, this.settings.TIME_ZONE));
      }),
    };
  }
}
