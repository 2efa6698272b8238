import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '#libs/platform/access/permit';
import { AnswersNothing } from '#libs/platform/http/answers';
import type { PostId, UnitId } from '../../office/contract.js';
import { RetirePost } from '../use-cases/retire-post.js';
import { RetireUnit } from '../use-cases/retire-unit.js';
import { PostIdParam, Retirement, UnitIdParam } from './hand-over.schema.js';
import { RETIRE } from './permissions.js';

/** Ends posts and units, which only this stage knows to be without work. */
@ApiTags('hand-over')
@Controller('api/office')
@Permit(RETIRE)
export class RetirementController {
  constructor(
    private readonly retirePost: RetirePost,
    private readonly retireUnit: RetireUnit,
  ) {}

  @Post('posts/:id/retirement')
  @ApiOperation({ summary: 'A post that nobody holds and that has no open work is no more.' })
  @AnswersNothing()
  post(@Param('id', { schema: PostIdParam }) id: PostId, @Body({ schema: Retirement }) { version }: Retirement) {
    return this.retirePost.execute(id, version);
  }

  @Post('units/:id/retirement')
  @ApiOperation({ summary: 'A unit without held posts, units below it and open work is no more, and with it its posts.' })
  @AnswersNothing()
  unit(@Param('id', { schema: UnitIdParam }) id: UnitId, @Body({ schema: Retirement }) { version }: Retirement) {
    return this.retireUnit.execute(id, version);
  }
}
