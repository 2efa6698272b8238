/** `room:verb` or `room:thing:verb`; declared beside the route that asks for it. */
export type Permission = `${string}:${string}`;

/** Which permissions a role holds. A part of the product may add permissions to a role of another. */
export type RolePermissions = Readonly<Record<string, readonly Permission[]>>;

export const READ_ACCOUNTS = 'access:accounts:read';
export const CREATE_ACCOUNTS = 'access:accounts:create';
export const MANAGE_ACCOUNTS = 'access:accounts:manage';
export const ASSIGN_ROLES = 'access:roles:assign';
