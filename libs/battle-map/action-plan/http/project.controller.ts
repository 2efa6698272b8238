import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { ProjectId } from '../contract.js';
import { ProjectRepository } from '../db/project.repository.js';
import { SetEndDate } from '../use-cases/set-end-date.js';
import { EDIT_PLANS, READ_PLANS } from './permissions.js';
import { EndDateChange, ProjectIdParam, ProjectList, ProjectView } from './project.schema.js';

@ApiTags('action-plan')
@Controller('api/projects')
export class ProjectController {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly setEndDate: SetEndDate,
  ) {}

  @Get()
  @Permit(READ_PLANS)
  @ApiOperation({ summary: 'Projects and key works by code, with force, end date and state of the plan.' })
  @Answers(ProjectList)
  async list() {
    return { items: await this.projects.list() };
  }

  @Get(':id')
  @Permit(READ_PLANS)
  @ApiOperation({ summary: 'One project with its action plan.' })
  @Answers(ProjectView)
  async read(@Param('id', { schema: ProjectIdParam }) id: ProjectId) {
    const project = await this.projects.inWords(id);
    if (!project) throw new DomainError('action-plan.project.unknown', {}, { kind: 'not-found' });
    return project;
  }

  @Put(':id/end-date')
  @Permit(EDIT_PLANS)
  @ApiOperation({ summary: 'Sets the end date of a draft; that of an approved plan moves only by an extension.' })
  @Answers(ProjectView)
  async changeEndDate(
    @Param('id', { schema: ProjectIdParam }) id: ProjectId,
    @Body({ schema: EndDateChange }) change: EndDateChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.setEndDate.execute(actor, id, change);
    return this.read(id);
  }
}
