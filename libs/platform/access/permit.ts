import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.js';

/** Who may call a route. A route that carries none of the three decorators is refused. */
export type RouteAccess =
  | { readonly kind: 'permission'; readonly permission: Permission }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'public'; readonly because: string };

export const ROUTE_ACCESS = 'access:route';

const declare = (access: RouteAccess) => SetMetadata(ROUTE_ACCESS, access);

/** Only accounts whose roles hold the permission. */
export const Permit = (permission: Permission) => declare({ kind: 'permission', permission });

/** Every account with a session, for what concerns itself alone. */
export const SignedIn = () => declare({ kind: 'signed-in' });

/** Nobody need sign in; the reason stands in the table of routes. */
export const Public = (because: string) => declare({ kind: 'public', because });

export const EVEN_BEFORE_PASSWORD_CHANGE = 'access:even-before-password-change';

/** Open also to an account that must first change its password: only for what it needs to do so, or to leave. */
export const EvenBeforePasswordChange = () => SetMetadata(EVEN_BEFORE_PASSWORD_CHANGE, true);
