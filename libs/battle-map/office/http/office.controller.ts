import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { KnownAccounts } from '#libs/platform/access/known-accounts';
import { Permit } from '#libs/platform/access/permit';
import { Answers, AnswersNothing } from '#libs/platform/http/answers';
import { OfficeDirectory, type PostId } from '../contract.js';
import { HoldingRepository } from '../db/holding.repository.js';
import { type ListedPost, PeopleRepository } from '../db/people.repository.js';
import { AssignHolder } from '../use-cases/assign-holder.js';
import { HolderChange, HoldingList, PostIdParam, PostList, PostsQuery, UnitList, UnitsQuery } from './office.schema.js';
import { ASSIGN_HOLDERS, READ_OFFICE } from './permissions.js';

@ApiTags('office')
@Controller('api/office')
export class OfficeController {
  constructor(
    private readonly people: PeopleRepository,
    private readonly assignHolder: AssignHolder,
    private readonly accounts: KnownAccounts,
    private readonly holdings: HoldingRepository,
    private readonly directory: OfficeDirectory,
  ) {}

  @Get('units')
  @Permit(READ_OFFICE)
  @ApiOperation({ summary: 'Units of the office and those stationed with it.' })
  @Answers(UnitList)
  async units(@Query({ schema: UnitsQuery }) { retired }: UnitsQuery) {
    const units = await this.people.units();
    return { items: units.filter(({ retiredOn }) => retired || retiredOn === null) };
  }

  @Get('posts')
  @Permit(READ_OFFICE)
  @ApiOperation({ summary: 'Posts by unit, the contact post of each unit first; with who holds them, or held them on a day.' })
  @Answers(PostList)
  async posts(@Query({ schema: PostsQuery }) { on, retired }: PostsQuery) {
    const posts = await this.people.postList(retired);
    const then =
      on &&
      (await this.directory.holdersOn(
        posts.map(({ id }) => id),
        on,
      ));
    const accountOf = (post: ListedPost) => (then ? (then.get(post.id) ?? null) : post.accountId);
    const holders = await this.accounts.namesOf(posts.flatMap((post) => accountOf(post) ?? []));
    return {
      items: posts.map((post) => {
        const { accountId: _now, ...rest } = post;
        const accountId = accountOf(post);
        return { ...rest, held: accountId !== null, holder: accountId === null ? null : (holders.get(accountId) ?? null) };
      }),
    };
  }

  @Get('posts/:id/holdings')
  @Permit(READ_OFFICE)
  @ApiOperation({ summary: 'Who held a post from when to when, the newest first.' })
  @Answers(HoldingList)
  async held(@Param('id', { schema: PostIdParam }) id: PostId) {
    if (!(await this.directory.post(id))) throw new DomainError('office.post.unknown', { post: id }, { kind: 'not-found' });
    const holdings = await this.holdings.ofPost(id);
    const names = await this.accounts.namesOf(holdings.map(({ accountId }) => accountId));
    return {
      items: holdings.map(({ accountId, fromDate, toDate }) => ({ holder: names.get(accountId) ?? null, from: fromDate, to: toDate })),
    };
  }

  @Put('posts/:id/holder')
  @Permit(ASSIGN_HOLDERS)
  @ApiOperation({ summary: 'Says whose account holds a post; its roles stay as they are.' })
  @AnswersNothing()
  holder(@Param('id', { schema: PostIdParam }) id: PostId, @Body({ schema: HolderChange }) { account, version }: HolderChange) {
    return this.assignHolder.execute(id, account, version);
  }
}
