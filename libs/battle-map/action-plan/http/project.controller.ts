import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { ProjectId } from '../contract.js';
import { ProjectRepository } from '../db/project.repository.js';
import { AddProject } from '../use-cases/add-project.js';
import { ChangeProject } from '../use-cases/change-project.js';
import { SetEndDate } from '../use-cases/set-end-date.js';
import { EDIT_PLANS, READ_PLANS } from './permissions.js';
import { ProjectPage } from './project-page.js';
import { EndDateChange, NewProject, ProjectChange, ProjectIdParam, ProjectList, ProjectPageView } from './project.schema.js';

@ApiTags('action-plan')
@Controller('api/projects')
export class ProjectController {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly page: ProjectPage,
    private readonly addProject: AddProject,
    private readonly changeProject: ChangeProject,
    private readonly setEndDate: SetEndDate,
  ) {}

  @Get()
  @Permit(READ_PLANS)
  @ApiOperation({ summary: 'Projects and key works by code, with force, end date and state of the plan.' })
  @Answers(ProjectList)
  async list() {
    return { items: await this.projects.list() };
  }

  @Post()
  @Permit(EDIT_PLANS)
  @ApiOperation({ summary: 'The desk makes a project by hand: a draft without tasks.' })
  @Answers(ProjectPageView, { status: 201 })
  async add(@Body({ schema: NewProject }) { code, ...facts }: NewProject, @CurrentActor() actor: Actor) {
    const { id } = await this.addProject.execute(actor, code, facts);
    return this.page.of(id, actor);
  }

  @Get(':id')
  @Permit(READ_PLANS)
  @ApiOperation({ summary: 'One project with its action plan, the rounds of its review, and what the reader may do.' })
  @Answers(ProjectPageView)
  read(@Param('id', { schema: ProjectIdParam }) id: ProjectId, @CurrentActor() actor: Actor) {
    return this.page.of(id, actor);
  }

  @Put(':id')
  @Permit(EDIT_PLANS)
  @ApiOperation({ summary: 'Changes what a project says of itself; once it is approved, only what promises nothing.' })
  @Answers(ProjectPageView)
  async change(
    @Param('id', { schema: ProjectIdParam }) id: ProjectId,
    @Body({ schema: ProjectChange }) { version, ...facts }: ProjectChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.changeProject.execute(actor, id, facts, version);
    return this.page.of(id, actor);
  }

  @Put(':id/end-date')
  @Permit(EDIT_PLANS)
  @ApiOperation({ summary: 'Sets the end date of a draft; that of an approved plan moves only by an extension or a revision.' })
  @Answers(ProjectPageView)
  async changeEndDate(
    @Param('id', { schema: ProjectIdParam }) id: ProjectId,
    @Body({ schema: EndDateChange }) change: EndDateChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.setEndDate.execute(actor, id, change);
    return this.page.of(id, actor);
  }
}
