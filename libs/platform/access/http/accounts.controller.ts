import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SystemClock } from '../../clock/clocks.js';
import { Answers } from '../../http/answers.js';
import { Confidential } from '../../http/idempotency.js';
import { type AccountId, type Actor, CurrentActor } from '../actor.js';
import { AccountListRepository } from '../db/account-list.repository.js';
import { ASSIGN_ROLES, CREATE_ACCOUNTS, READ_ACCOUNTS } from '../permissions.js';
import { Permit } from '../permit.js';
import { AssignRoles } from '../use-cases/assign-roles.js';
import { CreateAccount } from '../use-cases/create-account.js';
import {
  AccountIdParam,
  AccountPage,
  AccountQueryParams,
  AccountView,
  AccountWithPassword,
  NewAccountRequest,
  RolesChange,
} from './access.schema.js';
import { toAccountView } from './account.view.js';

@ApiTags('access')
@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountListRepository,
    private readonly createAccount: CreateAccount,
    private readonly assignRoles: AssignRoles,
    private readonly clock: SystemClock,
  ) {}

  @Get()
  @Permit(READ_ACCOUNTS)
  @ApiOperation({ summary: 'Accounts with their roles and states.' })
  @Answers(AccountPage)
  async list(@Query({ schema: AccountQueryParams }) query: AccountQueryParams) {
    const { items, ...page } = await this.accounts.page(query);
    return { items: items.map((account) => toAccountView(account, this.clock.now())), ...page };
  }

  @Post()
  @Permit(CREATE_ACCOUNTS)
  @ApiOperation({ summary: 'Creates an account; the answer holds its temporary password, this once.' })
  @Answers(AccountWithPassword, { status: 201 })
  @Confidential()
  async create(@Body({ schema: NewAccountRequest }) request: NewAccountRequest, @CurrentActor() actor: Actor) {
    const { account, temporaryPassword } = await this.createAccount.execute(actor, request);
    return { account: toAccountView(account, this.clock.now()), temporaryPassword };
  }

  @Put(':id/roles')
  @Permit(ASSIGN_ROLES)
  @ApiOperation({ summary: 'Sets all roles of an account; its sessions end.' })
  @Answers(AccountView)
  async setRoles(
    @Param('id', { schema: AccountIdParam }) accountId: AccountId,
    @Body({ schema: RolesChange }) { roles, version }: RolesChange,
    @CurrentActor() actor: Actor,
  ) {
    return toAccountView(await this.assignRoles.execute(actor, { accountId, version }, roles), this.clock.now());
  }
}
