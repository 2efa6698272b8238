import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SystemClock } from '../../clock/clocks.js';
import { Answers } from '../../http/answers.js';
import { Confidential } from '../../http/idempotency.js';
import { type AccountId, type Actor, CurrentActor } from '../actor.js';
import type { Account } from '../db/account.repository.js';
import { MANAGE_ACCOUNTS } from '../permissions.js';
import { Permit } from '../permit.js';
import { DeactivateAccount } from '../use-cases/deactivate-account.js';
import { LockAccount } from '../use-cases/lock-account.js';
import { ReactivateAccount } from '../use-cases/reactivate-account.js';
import { ResetPassword } from '../use-cases/reset-password.js';
import { UnlockAccount } from '../use-cases/unlock-account.js';
import { AccountIdParam, AccountView, AccountWithPassword, Seen } from './access.schema.js';
import { toAccountView } from './account.view.js';

@ApiTags('access')
@Controller('api/accounts/:id')
@Permit(MANAGE_ACCOUNTS)
export class AccountStateController {
  constructor(
    private readonly lockAccount: LockAccount,
    private readonly unlockAccount: UnlockAccount,
    private readonly resetPassword: ResetPassword,
    private readonly deactivateAccount: DeactivateAccount,
    private readonly reactivateAccount: ReactivateAccount,
    private readonly clock: SystemClock,
  ) {}

  @Post('lock')
  @ApiOperation({ summary: 'Closes an account until it is unlocked; its sessions end.' })
  @Answers(AccountView)
  async lock(
    @Param('id', { schema: AccountIdParam }) accountId: AccountId,
    @Body({ schema: Seen }) { version }: Seen,
    @CurrentActor() actor: Actor,
  ) {
    return this.view(await this.lockAccount.execute(actor, { accountId, version }));
  }

  @Post('unlock')
  @ApiOperation({ summary: 'Opens an account that was locked, or is locked out after wrong passwords.' })
  @Answers(AccountView)
  async unlock(
    @Param('id', { schema: AccountIdParam }) accountId: AccountId,
    @Body({ schema: Seen }) { version }: Seen,
    @CurrentActor() actor: Actor,
  ) {
    return this.view(await this.unlockAccount.execute(actor, { accountId, version }));
  }

  @Post('reset-password')
  @ApiOperation({ summary: 'Gives an account a temporary password, shown this once; its sessions end.' })
  @Answers(AccountWithPassword)
  @Confidential()
  async reset(
    @Param('id', { schema: AccountIdParam }) accountId: AccountId,
    @Body({ schema: Seen }) { version }: Seen,
    @CurrentActor() actor: Actor,
  ) {
    const { account, temporaryPassword } = await this.resetPassword.execute(actor, { accountId, version });
    return { account: this.view(account), temporaryPassword };
  }

  @Post('deactivate')
  @ApiOperation({ summary: 'Takes an account out of use; its sessions end.' })
  @Answers(AccountView)
  async deactivate(
    @Param('id', { schema: AccountIdParam }) accountId: AccountId,
    @Body({ schema: Seen }) { version }: Seen,
    @CurrentActor() actor: Actor,
  ) {
    return this.view(await this.deactivateAccount.execute(actor, { accountId, version }));
  }

  @Post('reactivate')
  @ApiOperation({ summary: 'Takes an account back into use.' })
  @Answers(AccountView)
  async reactivate(
    @Param('id', { schema: AccountIdParam }) accountId: AccountId,
    @Body({ schema: Seen }) { version }: Seen,
    @CurrentActor() actor: Actor,
  ) {
    return this.view(await this.reactivateAccount.execute(actor, { accountId, version }));
  }

  private view(account: Account): AccountView {
    return toAccountView(account, this.clock.now());
  }
}
