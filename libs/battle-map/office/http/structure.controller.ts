import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '#libs/platform/access/permit';
import { Answers, AnswersNothing } from '#libs/platform/http/answers';
import type { PostId, UnitId } from '../contract.js';
import { ChangePost } from '../use-cases/change-post.js';
import { ChangeUnit } from '../use-cases/change-unit.js';
import { PostIdParam } from './office.schema.js';
import { EDIT_STRUCTURE } from './permissions.js';
import { NewPost, NewUnit, PostChange, PostCreated, UnitChange, UnitCreated, UnitIdParam } from './structure.schema.js';

/** Units as a tree, and the posts in them. Retiring one asks for its open work, so those routes are a later stage's. */
@ApiTags('office')
@Controller('api/office')
@Permit(EDIT_STRUCTURE)
export class StructureController {
  constructor(
    private readonly changeUnit: ChangeUnit,
    private readonly changePost: ChangePost,
  ) {}

  @Post('units')
  @ApiOperation({ summary: 'A new unit, under another one or under none.' })
  @Answers(UnitCreated, { status: 201 })
  async addUnit(@Body({ schema: NewUnit }) unit: NewUnit) {
    return { id: await this.changeUnit.execute(unit) };
  }

  @Put('units/:id')
  @ApiOperation({ summary: 'Another name or kind of a unit, or another place in the tree.' })
  @AnswersNothing()
  async putUnit(@Param('id', { schema: UnitIdParam }) id: UnitId, @Body({ schema: UnitChange }) { version, ...unit }: UnitChange) {
    await this.changeUnit.execute(unit, { id, version });
  }

  @Post('posts')
  @ApiOperation({ summary: 'A new post, which nobody holds yet.' })
  @Answers(PostCreated, { status: 201 })
  async addPost(@Body({ schema: NewPost }) post: NewPost) {
    return { id: await this.changePost.execute(post) };
  }

  @Put('posts/:id')
  @ApiOperation({ summary: 'What a post is called, where it belongs and how it is reached; whoever holds it goes on holding it.' })
  @AnswersNothing()
  async putPost(@Param('id', { schema: PostIdParam }) id: PostId, @Body({ schema: PostChange }) { version, ...post }: PostChange) {
    await this.changePost.execute(post, { id, version });
  }
}
