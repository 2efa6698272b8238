import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { Permit, Public } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import { Confidential } from '#libs/platform/http/idempotency';
import { Happenings } from '../happenings.js';
import { RunningSampleOffice } from '../running-sample-office.js';
import { READ_HAPPENINGS } from './permissions.js';
import { HappeningsQuery, HappeningsView, SampleLogInsView, SampleStateView } from './sample.schema.js';

@ApiTags('sample')
@Controller('api/sample')
export class SampleController {
  constructor(
    private readonly office: RunningSampleOffice,
    private readonly happenings: Happenings,
  ) {}

  @Get()
  @Public('there is no account yet')
  @ApiOperation({ summary: 'Whether this installation is empty and may become the sample office, and how far loading it is.' })
  @Answers(SampleStateView)
  read(): Promise<SampleStateView> {
    return this.office.state();
  }

  @Post()
  @Public('there is no account yet')
  @ApiOperation({ summary: 'Makes an empty installation the sample office; the answer holds the log-ins, this once.' })
  @Answers(SampleLogInsView, { status: 201 })
  @Confidential()
  async load(): Promise<SampleLogInsView> {
    const { fresh, logIns } = await this.office.load(() => undefined);
    if (!fresh) throw new DomainError('sample.loaded', {}, { kind: 'conflict' });
    return { logIns: logIns.map((logIn) => ({ ...logIn, roles: [...logIn.roles] })) };
  }

  @Get('happenings')
  @Permit(READ_HAPPENINGS)
  @ApiOperation({ summary: 'What happened in the sample office while its clock moved: lights that changed, messages, months that ended.' })
  @Answers(HappeningsView)
  async list(@Query({ schema: HappeningsQuery }) stretch: HappeningsQuery): Promise<HappeningsView> {
    const { lights, messages, months } = await this.happenings.of(stretch);
    return {
      lights: lights.map((change) => ({ ...change, at: change.at.toISOString() })),
      messages: messages.map((message) => ({ ...message, at: message.at.toISOString(), subjects: [...message.subjects] })),
      months: [...months],
    };
  }
}
