import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { ForceId } from '../contract.js';
import { TaskForceRepository } from '../db/task-force.repository.js';
import { ChangeTaskForce } from '../use-cases/change-task-force.js';
import { CHANGE_FORCES, READ_FORCES } from './permissions.js';
import { ForceIdParam, TaskForceChange, TaskForceList, TaskForceView } from './task-force.schema.js';

@ApiTags('task-force')
@Controller('api/task-forces')
export class TaskForceController {
  constructor(
    private readonly forces: TaskForceRepository,
    private readonly changeTaskForce: ChangeTaskForce,
  ) {}

  @Get()
  @Permit(READ_FORCES)
  @ApiOperation({ summary: 'Task forces by code: head, leader in charge, units and members.' })
  @Answers(TaskForceList)
  async list() {
    return { items: await this.forces.list() };
  }

  @Get(':id')
  @Permit(READ_FORCES)
  @ApiOperation({ summary: 'One task force.' })
  @Answers(TaskForceView)
  read(@Param('id', { schema: ForceIdParam }) id: ForceId) {
    return this.one(id);
  }

  @Put(':id')
  @Permit(CHANGE_FORCES)
  @ApiOperation({ summary: 'What a force is there for, its deputies, liaison, members and supporting units.' })
  @Answers(TaskForceView)
  async change(
    @Param('id', { schema: ForceIdParam }) id: ForceId,
    @Body({ schema: TaskForceChange }) { version, ...change }: TaskForceChange,
  ) {
    await this.changeTaskForce.execute(id, change, version);
    return this.one(id);
  }

  private async one(id: ForceId) {
    const force = await this.forces.inWords(id);
    if (!force) throw new DomainError('task-force.unknown', {}, { kind: 'not-found' });
    return force;
  }
}
