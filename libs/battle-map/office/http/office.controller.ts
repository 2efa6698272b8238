import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AccountId } from '#libs/platform/access/actor';
import { KnownAccounts } from '#libs/platform/access/known-accounts';
import { Permit } from '#libs/platform/access/permit';
import { Answers, AnswersNothing } from '#libs/platform/http/answers';
import type { PostId } from '../contract.js';
import { PeopleRepository } from '../db/people.repository.js';
import { AssignHolder } from '../use-cases/assign-holder.js';
import { HolderChange, PostIdParam, PostList, UnitList } from './office.schema.js';
import { ASSIGN_HOLDERS, READ_OFFICE } from './permissions.js';

@ApiTags('office')
@Controller('api/office')
export class OfficeController {
  constructor(
    private readonly people: PeopleRepository,
    private readonly assignHolder: AssignHolder,
    private readonly accounts: KnownAccounts,
  ) {}

  @Get('units')
  @Permit(READ_OFFICE)
  @ApiOperation({ summary: 'Units of the office and those stationed with it.' })
  @Answers(UnitList)
  async units() {
    return { items: await this.people.units() };
  }

  @Get('posts')
  @Permit(READ_OFFICE)
  @ApiOperation({ summary: 'Posts by unit, the contact post of each unit first.' })
  @Answers(PostList)
  async posts() {
    const posts = await this.people.postList();
    const holders = await this.accounts.namesOf(posts.flatMap(({ accountId }) => accountId ?? []));
    const holderOf = (accountId: AccountId | null) => (accountId === null ? null : (holders.get(accountId) ?? null));
    return { items: posts.map(({ accountId, ...post }) => ({ ...post, held: accountId !== null, holder: holderOf(accountId) })) };
  }

  @Put('posts/:id/holder')
  @Permit(ASSIGN_HOLDERS)
  @ApiOperation({ summary: 'Says whose account holds a post; its roles stay as they are.' })
  @AnswersNothing()
  holder(@Param('id', { schema: PostIdParam }) id: PostId, @Body({ schema: HolderChange }) { account, version }: HolderChange) {
    return this.assignHolder.execute(id, account, version);
  }
}
