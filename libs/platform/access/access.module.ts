import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { ProductPart } from '../product/product-part.js';
import { AccountChanges } from './account-changes.js';
import { CsrfTokens } from './csrf-tokens.js';
import { Access1795446100000 } from './db/1795446100000-access.js';
import { AccountEntity } from './db/account.entity.js';
import { AccountListRepository } from './db/account-list.repository.js';
import { AccountRepository } from './db/account.repository.js';
import { AccountRoleEntity } from './db/account-role.entity.js';
import { FirstRunEntity } from './db/first-run.entity.js';
import { FirstRunRepository } from './db/first-run.repository.js';
import { LogInAttemptsRepository } from './db/log-in-attempts.repository.js';
import { LogInLimiter } from './db/log-in-limiter.js';
import { LogInRateEntity } from './db/log-in-rate.entity.js';
import { LogInRateRepository } from './db/log-in-rate.repository.js';
import { PasswordHistoryEntity } from './db/password-history.entity.js';
import { PasswordHistoryRepository } from './db/password-history.repository.js';
import { SessionEntity } from './db/session.entity.js';
import { SessionRepository } from './db/session.repository.js';
import { AUDIT_ADMINISTRATOR, SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR } from './domain/separation.js';
import { FirstAccounts } from './first-accounts.js';
import { FirstRun } from './first-run.js';
import { AccessGuard } from './http/access.guard.js';
import { AccountStateController } from './http/account-state.controller.js';
import { AccountsController } from './http/accounts.controller.js';
import { FirstRunController } from './http/first-run.controller.js';
import { MeController } from './http/me.controller.js';
import { MeOfSession } from './http/me.view.js';
import { RolesController } from './http/roles.controller.js';
import { SessionController } from './http/session.controller.js';
import { SessionCookie } from './http/session-cookie.js';
import { removeEndedSessions } from './jobs/remove-ended-sessions.tick.js';
import { KnownAccounts } from './known-accounts.js';
import { accessMessages } from './messages.js';
import { NewAccounts } from './new-accounts.js';
import { NewPasswords } from './new-passwords.js';
import { PasswordAge } from './password-age.js';
import { PasswordGuesses } from './password-guesses.js';
import { PasswordHasher } from './password-hasher.js';
import { ASSIGN_ROLES, CREATE_ACCOUNTS, MANAGE_ACCOUNTS, READ_ACCOUNTS } from './permissions.js';
import { RoleCatalogue } from './role-catalogue.js';
import { Sessions } from './sessions.js';
import { UndeclaredRoutes } from './undeclared-routes.js';
import { AssignRoles } from './use-cases/assign-roles.js';
import { ChangeOwnLanguage } from './use-cases/change-own-language.js';
import { ChangeOwnPassword } from './use-cases/change-own-password.js';
import { CompleteFirstRun } from './use-cases/complete-first-run.js';
import { CreateAccount } from './use-cases/create-account.js';
import { DeactivateAccount } from './use-cases/deactivate-account.js';
import { LockAccount } from './use-cases/lock-account.js';
import { LockOutAccount } from './use-cases/lock-out-account.js';
import { LogIn } from './use-cases/log-in.js';
import { LogOut } from './use-cases/log-out.js';
import { ReactivateAccount } from './use-cases/reactivate-account.js';
import { RemoveEndedSessions } from './use-cases/remove-ended-sessions.js';
import { ResetPassword } from './use-cases/reset-password.js';
import { UnlockAccount } from './use-cases/unlock-account.js';

const repositories = [
  AccountRepository,
  AccountListRepository,
  FirstRunRepository,
  LogInAttemptsRepository,
  LogInLimiter,
  LogInRateRepository,
  PasswordHistoryRepository,
  SessionRepository,
];

const useCases = [
  AssignRoles,
  ChangeOwnLanguage,
  ChangeOwnPassword,
  CompleteFirstRun,
  CreateAccount,
  DeactivateAccount,
  LockAccount,
  LockOutAccount,
  LogIn,
  LogOut,
  ReactivateAccount,
  RemoveEndedSessions,
  ResetPassword,
  UnlockAccount,
];

@Global()
@Module({
  controllers: [FirstRunController, SessionController, MeController, AccountsController, AccountStateController, RolesController],
  providers: [
    ...repositories,
    ...useCases,
    AccountChanges,
    CsrfTokens,
    FirstAccounts,
    FirstRun,
    KnownAccounts,
    MeOfSession,
    NewAccounts,
    NewPasswords,
    PasswordAge,
    PasswordGuesses,
    PasswordHasher,
    RoleCatalogue,
    SessionCookie,
    Sessions,
    UndeclaredRoutes,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [FirstAccounts, FirstRun, KnownAccounts, RoleCatalogue, Sessions],
})
export class AccessModule {}

export const accessPart: ProductPart = {
  name: 'access',
  module: AccessModule,
  entities: [AccountEntity, AccountRoleEntity, PasswordHistoryEntity, SessionEntity, FirstRunEntity, LogInRateEntity],
  migrations: [Access1795446100000],
  messages: accessMessages,
  ticks: [removeEndedSessions],
  roles: {
    [SYSTEM_ADMINISTRATOR]: [],
    [SECURITY_ADMINISTRATOR]: [READ_ACCOUNTS, CREATE_ACCOUNTS, MANAGE_ACCOUNTS, ASSIGN_ROLES],
    [AUDIT_ADMINISTRATOR]: [],
  },
};
