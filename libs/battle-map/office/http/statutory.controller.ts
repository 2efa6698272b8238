import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StatutoryRule } from '#libs/kernel/calendar/statutory-deadline';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import { Translator } from '#libs/platform/i18n/translator';
import { StatutoryDeadlines } from '../contract.js';
import { READ_OFFICE } from './permissions.js';
import { StatutoryDeadlineView, StatutoryQuery, StatutoryRuleList } from './statutory.schema.js';

@ApiTags('office')
@Controller('api')
export class StatutoryController {
  constructor(
    private readonly deadlines: StatutoryDeadlines,
    private readonly translator: Translator,
  ) {}

  @Get('statutory-rules')
  @Permit(READ_OFFICE)
  @ApiOperation({ summary: 'Time limits set by law, each version with the dates from and to which it is in force, and its source.' })
  @Answers(StatutoryRuleList)
  rules() {
    return { items: this.deadlines.rules().map((rule) => this.toView(rule)) };
  }

  @Get('statutory-deadline')
  @Permit(READ_OFFICE)
  @ApiOperation({ summary: 'The last day of a term that begins with an event: by the version in force on its date.' })
  @Answers(StatutoryDeadlineView)
  async deadline(@Query({ schema: StatutoryQuery }) { rule: matter, from }: StatutoryQuery) {
    const { rule, counted, due, provisional } = (await this.deadlines.termsOf(matter, [from])).get(from)!;
    return { rule: this.toView(rule), from, counted, due, provisional };
  }

  private toView({ id, matter, days, unit, effectiveFrom, effectiveTo, source }: StatutoryRule) {
    const text = (what: string) => this.translator.text(`office.statutory.${matter}.${what}`);
    const inForce = { inForceFrom: effectiveFrom, inForceTo: effectiveTo ?? null };
    return { id, matter, name: text('name'), event: text('event'), days, unit: unit === 'working' ? 'wd' : 'cd', ...inForce, source };
  }
}
