import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../access/permit.js';
import { SystemClock } from '../../clock/clocks.js';
import { Declarations } from '../../queue/declarations.js';
import { OutboxSurvey } from '../db/outbox-survey.js';
import { JobList } from './outbox.schema.js';
import { toJobViews } from './outbox.view.js';

const DAY_MS = 24 * 3_600_000;

/** What runs after the requests, and how much of it waits. */
@ApiTags('outbox')
@Controller('api/jobs')
export class JobsController {
  constructor(
    private readonly declarations: Declarations,
    private readonly survey: OutboxSurvey,
    private readonly clock: SystemClock,
  ) {}

  @Get()
  @Permit('queue:read')
  @ApiOperation({ summary: 'The declared jobs with the number of their letters in each state.' })
  @ApiOkResponse({ standardSchema: JobList })
  @SerializeOptions({ schema: JobList })
  async list() {
    const counts = await this.survey.countsByJob(new Date(this.clock.now().getTime() - DAY_MS));
    return { jobs: toJobViews(this.declarations, counts) };
  }
}
