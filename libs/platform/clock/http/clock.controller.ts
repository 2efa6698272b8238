import { Body, Controller, Get, HttpCode, Inject, Post, SerializeOptions } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { localDateOf } from '#libs/kernel/shared/local-date';
import { Permit, SignedIn } from '../../access/permit.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { ClockAdvanceRepository } from '../db/clock-advance.repository.js';
import { RunningBusinessClock } from '../running-clocks.js';
import { AdvanceBusinessClock } from '../use-cases/advance-business-clock.js';
import { CancelClockAdvance } from '../use-cases/cancel-clock-advance.js';
import { AdvanceRequest, ClockView } from './clock.schema.js';

@ApiTags('clock')
@Controller('api/clock')
export class ClockController {
  constructor(
    private readonly clock: RunningBusinessClock,
    private readonly advances: ClockAdvanceRepository,
    private readonly advanceBusinessClock: AdvanceBusinessClock,
    private readonly cancelClockAdvance: CancelClockAdvance,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: "The office's time, and in the sample office how far its clock has been advanced." })
  @ApiOkResponse({ standardSchema: ClockView })
  @SerializeOptions({ schema: ClockView })
  async read(): Promise<ClockView> {
    await this.clock.sync();
    const { TIME_ZONE: timeZone } = this.settings;
    const sample = this.clock.isSample();
    const last = sample ? await this.advances.latest() : undefined;
    const date = (instant: Date) => localDateOf(instant, timeZone);
    return {
      businessNow: this.clock.now().toISOString(),
      today: this.clock.today(),
      timeZone,
      sample,
      advance: last
        ? {
            id: last.id,
            from: date(last.fromAt),
            to: date(last.toAt),
            reached: date(last.reachedAt),
            fromAt: last.fromAt.toISOString(),
            reachedAt: last.reachedAt.toISOString(),
            state: last.state,
          }
        : null,
    };
  }

  @Post('advance')
  @Permit('clock:advance')
  @HttpCode(202)
  @ApiOperation({ summary: "Advances the sample office's clock; a worker walks it there day by day. GET /api/clock tells how far it is." })
  @ApiAcceptedResponse({ standardSchema: ClockView })
  @SerializeOptions({ schema: ClockView })
  async advance(@Body({ schema: AdvanceRequest }) wish: AdvanceRequest): Promise<ClockView> {
    await this.advanceBusinessClock.execute(wish);
    return this.read();
  }

  @Post('advance/cancel')
  @Permit('clock:advance')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ends the journey of the clock where it is.' })
  @ApiOkResponse({ standardSchema: ClockView })
  @SerializeOptions({ schema: ClockView })
  async cancel(): Promise<ClockView> {
    await this.cancelClockAdvance.execute();
    return this.read();
  }
}
