import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { Answers } from '#libs/platform/http/answers';
import type { TemplateId } from '../contract.js';
import { TemplateRepository } from '../db/template.repository.js';
import { AddTemplate } from '../use-cases/add-template.js';
import { ApplyTemplate } from '../use-cases/apply-template.js';
import { ChangeTemplate } from '../use-cases/change-template.js';
import { APPLY_TEMPLATES, EDIT_TEMPLATES, READ_TEMPLATES } from './permissions.js';
import {
  ApplicationBody,
  AppliedView,
  NewTemplate,
  TemplateChangeBody,
  TemplateIdParam,
  TemplateList,
  TemplateView,
  VersionParam,
} from './template.schema.js';
import { definite, TemplateViews } from './template.view.js';

@ApiTags('template')
@Controller('api/templates')
export class TemplateController {
  constructor(
    private readonly templates: TemplateRepository,
    private readonly views: TemplateViews,
    private readonly addTemplate: AddTemplate,
    private readonly changeTemplate: ChangeTemplate,
    private readonly applyTemplate: ApplyTemplate,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Permit(READ_TEMPLATES)
  @ApiOperation({ summary: 'Templates by code, with how many steps they have and how many projects were made from them.' })
  @Answers(TemplateList)
  async list() {
    return { items: await this.templates.list() };
  }

  @Get(':id')
  @Permit(READ_TEMPLATES)
  @ApiOperation({ summary: 'One template as it stands: steps with lengths, floors and their sources, links, versions, projects.' })
  @Answers(TemplateView)
  read(@Param('id', { schema: TemplateIdParam }) id: TemplateId) {
    return this.views.of(id);
  }

  @Get(':id/versions/:version')
  @Permit(READ_TEMPLATES)
  @ApiOperation({ summary: 'What a template said in an older version.' })
  @Answers(TemplateView)
  readVersion(@Param('id', { schema: TemplateIdParam }) id: TemplateId, @Param('version', { schema: VersionParam }) version: number) {
    return this.views.of(id, version);
  }

  @Post()
  @Permit(EDIT_TEMPLATES)
  @ApiOperation({ summary: "Adds a template of the office's own." })
  @Answers(TemplateView, { status: 201 })
  async add(@Body({ schema: NewTemplate }) wanted: NewTemplate, @CurrentActor() actor: Actor) {
    return this.views.of(await this.addTemplate.execute(actor, definite(wanted)));
  }

  @Put(':id')
  @Permit(EDIT_TEMPLATES)
  @ApiOperation({ summary: 'Changes a template: a new version. Projects made from older ones keep what they have.' })
  @Answers(TemplateView)
  async change(
    @Param('id', { schema: TemplateIdParam }) id: TemplateId,
    @Body({ schema: TemplateChangeBody }) change: TemplateChangeBody,
    @CurrentActor() actor: Actor,
  ) {
    await this.changeTemplate.execute(actor, id, definite(change));
    return this.views.of(id);
  }

  @Post(':id/previews')
  @Permit(APPLY_TEMPLATES)
  @ApiOperation({ summary: 'What applying it would bring: latest dates of every step, and what cannot be done; nothing is saved.' })
  @Answers(AppliedView)
  async preview(@Param('id', { schema: TemplateIdParam }) id: TemplateId, @Body({ schema: ApplicationBody }) application: ApplicationBody) {
    return { today: this.clock.today(), ...(await this.applyTemplate.execute(id, definite(application))) };
  }

  @Post(':id/applications')
  @Permit(APPLY_TEMPLATES)
  @ApiOperation({ summary: 'Makes one draft project or many of it, all or nothing; end dates one by one or staggered.' })
  @Answers(AppliedView, { status: 201 })
  async apply(
    @Param('id', { schema: TemplateIdParam }) id: TemplateId,
    @Body({ schema: ApplicationBody }) application: ApplicationBody,
    @CurrentActor() actor: Actor,
  ) {
    return { today: this.clock.today(), ...(await this.applyTemplate.execute(id, definite(application), actor)) };
  }
}
