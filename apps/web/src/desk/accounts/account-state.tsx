import type { Account } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { type Mark, StateTag } from '../../shared/ui/state-tag.js';
import { accountsMessages } from './messages.js';

const MARKS: Readonly<Record<Account['state'], Mark>> = { active: 'good', locked: 'locked', deactivated: 'off' };

export function AccountState({ account }: { readonly account: Account }) {
  const t = useTexts(accountsMessages);
  const formats = useFormats();
  return (
    <span>
      <StateTag mark={MARKS[account.state]}>{t(`state.${account.state}`)}</StateTag>
      {account.lockedUntil && <span className="sub">{t('locked.until', { when: formats.instant(account.lockedUntil) })}</span>}
      {account.mustChangePassword && <span className="sub">{t('must-change')}</span>}
    </span>
  );
}
