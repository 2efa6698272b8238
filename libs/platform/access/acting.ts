import { currentContext } from '../telemetry/context.js';
import type { Language } from '../i18n/messages.js';

/** From here on the work at hand is done by this account: audit trail and problem details follow. */
export function actAs(account: { readonly id: string; readonly name: string; readonly language: Language }): void {
  const work = currentContext();
  if (!work) return;
  work.actor = { kind: 'account', id: account.id, name: account.name };
  work.language = account.language;
}
