import { DomainError } from '#libs/kernel/shared/domain-error';

export const SYSTEM_ADMINISTRATOR = 'system-administrator';
export const SECURITY_ADMINISTRATOR = 'security-administrator';
export const AUDIT_ADMINISTRATOR = 'audit-administrator';

/** Who runs the system, who grants rights and who watches both are three persons (三员分立). */
export const SEPARATE_ROLES: readonly string[] = [SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR];

/** @throws DomainError `access.roles.separate` when one account would hold two of the three. */
export function refuseMixedRoles(roles: readonly string[]): void {
  if (roles.filter((role) => SEPARATE_ROLES.includes(role)).length > 1) {
    throw new DomainError('access.roles.separate', {}, { field: 'roles' });
  }
}

/** The roles that an account with this role may not hold beside it. */
export function rolesApartFrom(role: string): string[] {
  return SEPARATE_ROLES.includes(role) ? SEPARATE_ROLES.filter((other) => other !== role) : [];
}
