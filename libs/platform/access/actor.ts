import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Brand } from '#libs/kernel/shared/brand';
import type { Language } from '../i18n/messages.js';
import type { Permission } from './permissions.js';

export type AccountId = Brand<string, 'account'>;

/** The account on whose behalf a request runs, read anew from the database for every request. */
export interface Actor {
  readonly accountId: AccountId;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<Permission>;
}

/** The guard puts the actor here; routes read it with `@CurrentActor()`. */
export interface RequestWithActor {
  actor?: Actor;
}

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('A route with @CurrentActor() must ask for a permission or @SignedIn().');
  return actor;
});
