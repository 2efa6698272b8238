import { Injectable } from '@nestjs/common';
import { AccountChanges, type Target } from '../account-changes.js';
import type { Actor } from '../actor.js';
import { AccessEvents } from '../contract.js';
import type { Account } from '../db/account.repository.js';
import { refuseMixedRoles } from '../domain/separation.js';
import { RoleCatalogue } from '../role-catalogue.js';

/** Sets all roles of an account; its sessions end, so that nobody goes on with rights that were taken away. */
@Injectable()
export class AssignRoles {
  constructor(
    private readonly changes: AccountChanges,
    private readonly catalogue: RoleCatalogue,
  ) {}

  /** @throws DomainError `access.roles.unknown`, `access.roles.separate`, and what every change of an account may be refused for. */
  async execute(actor: Actor, target: Target, wanted: readonly string[]): Promise<Account> {
    const roles = [...new Set(wanted)].sort();
    this.catalogue.refuseUnknown(roles);
    refuseMixedRoles(roles);
    return this.changes.make(actor, target, 'access.assign-roles', (account) => ({
      columns: { sessionEpoch: account.sessionEpoch + 1 },
      roles,
      details: { before: account.roles, after: roles },
      event: AccessEvents.rolesChanged({ accountId: account.id, version: account.version + 1, roles }),
    }));
  }
}
