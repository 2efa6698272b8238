import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import type { ForceId } from '../contract.js';
import { TaskForceRepository } from '../db/task-force.repository.js';
import { READ_FORCES } from './permissions.js';
import { ForceIdParam, TaskForceList, TaskForceView } from './task-force.schema.js';

@ApiTags('task-force')
@Controller('api/task-forces')
export class TaskForceController {
  constructor(private readonly forces: TaskForceRepository) {}

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
  async read(@Param('id', { schema: ForceIdParam }) id: ForceId) {
    const force = await this.forces.inWords(id);
    if (!force) throw new DomainError('task-force.unknown', {}, { kind: 'not-found' });
    return force;
  }
}
