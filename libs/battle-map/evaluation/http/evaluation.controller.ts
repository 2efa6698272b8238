import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import { Translator } from '#libs/platform/i18n/translator';
import { Evaluations } from '../evaluations.js';
import { EvaluationQuery, EvaluationView } from './evaluation.schema.js';
import { READ_EVALUATION } from './permissions.js';

@ApiTags('evaluation')
@Controller('api/evaluation')
export class EvaluationController {
  constructor(
    private readonly evaluations: Evaluations,
    private readonly translator: Translator,
  ) {}

  @Get()
  @Permit(READ_EVALUATION)
  @ApiOperation({ summary: 'Level, bonus coefficient and award eligibility by locked balances, each with its reasons.' })
  @Answers(EvaluationView)
  async read(@Query({ schema: EvaluationQuery }) { month: asked }: EvaluationQuery): Promise<EvaluationView> {
    const { month, lockedMonths, version, rows } = await this.evaluations.of(asked);
    return {
      month,
      lockedMonths: [...lockedMonths],
      rules: version && { version: version.id, document: version.approval?.document ?? '' },
      rows: rows.map(({ account: _, reasons, ...row }) => ({
        ...row,
        reasons: reasons.map(({ key, params }) => this.translator.text(key, params)),
      })),
    };
  }
}
