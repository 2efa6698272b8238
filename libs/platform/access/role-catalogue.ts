import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { PRODUCT, type Product } from '../product/product-part.js';
import type { Permission } from './permissions.js';

/** All roles of the product's parts, with everything that each part lets them do. */
@Injectable()
export class RoleCatalogue {
  private readonly permissions = new Map<string, Set<Permission>>();

  constructor(@Inject(PRODUCT) product: Product) {
    for (const part of product) {
      for (const [role, added] of Object.entries(part.roles ?? {})) {
        const held = this.permissions.get(role) ?? new Set<Permission>();
        for (const permission of added) held.add(permission);
        this.permissions.set(role, held);
      }
    }
  }

  roles(): string[] {
    return [...this.permissions.keys()].sort();
  }

  /** What an account with these roles may do; a role that no part knows any more gives nothing. */
  permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
    return new Set(roles.flatMap((role) => [...(this.permissions.get(role) ?? [])]));
  }

  /** @throws DomainError `access.roles.unknown` naming the first role that does not exist. */
  refuseUnknown(roles: readonly string[]): void {
    const unknown = roles.find((role) => !this.permissions.has(role));
    if (unknown !== undefined) {
      throw new DomainError('access.roles.unknown', { role: unknown, roles: this.roles().join(', ') }, { field: 'roles' });
    }
  }
}
