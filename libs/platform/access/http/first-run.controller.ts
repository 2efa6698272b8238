import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Answers } from '../../http/answers.js';
import { FirstRun } from '../first-run.js';
import { Public } from '../permit.js';
import { CompleteFirstRun } from '../use-cases/complete-first-run.js';
import { FirstRunRequest, FirstRunView } from './access.schema.js';

@ApiTags('access')
@Controller('api/first-run')
@Public('there is no account yet')
export class FirstRunController {
  constructor(
    private readonly firstRun: FirstRun,
    private readonly completeFirstRun: CompleteFirstRun,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whether the first administrators still have to be created.' })
  @Answers(FirstRunView)
  async read(): Promise<FirstRunView> {
    return this.view(!(await this.firstRun.isDone()));
  }

  @Post()
  @ApiOperation({ summary: 'Creates the system and the security administrator; works once.' })
  @Answers(FirstRunView, { status: 201 })
  async complete(@Body({ schema: FirstRunRequest }) request: FirstRunRequest): Promise<FirstRunView> {
    await this.completeFirstRun.execute(request);
    return this.view(false);
  }

  private view(needed: boolean): FirstRunView {
    const { PASSWORD_MIN_LENGTH: minLength, PASSWORD_CLASSES: classes } = this.settings;
    return { needed, passwordRules: { minLength, classes } };
  }
}
