import { Button } from 'antd';
import { useState } from 'react';
import type { Account } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { AccountState } from './account-state.js';
import { AccountVerbDialog } from './account-verb-dialog.js';
import { type AccountVerb, DANGEROUS, verbsFor } from './account-verbs.js';
import { accountsMessages } from './messages.js';
import { RolesForm } from './roles-form.js';

interface Props {
  readonly account: Account;
  onTemporaryPassword(displayName: string, password: string): void;
  onClose(): void;
}

/** One account and everything that can be done to it. */
export function AccountDialog({ account, onTemporaryPassword, onClose }: Props) {
  const t = useTexts(accountsMessages);
  const formats = useFormats();
  const { accountId, permissions } = useMe();
  const [verb, setVerb] = useState<AccountVerb>();
  const own = account.id === accountId;
  return (
    <Dialog title={t('manage.of', { name: account.displayName })} footer={null} width={600} onCancel={onClose}>
      <div className="stack">
        <dl className="facts">
          <dt>{t('name')}</dt>
          <dd>{account.name}</dd>
          {account.email && (
            <>
              <dt>{t('email.short')}</dt>
              <dd>{account.email}</dd>
            </>
          )}
          <dt>{t('state.label')}</dt>
          <dd>
            <AccountState account={account} />
          </dd>
          <dt>{t('createdAt')}</dt>
          <dd>{formats.instant(account.createdAt)}</dd>
        </dl>
        <RolesForm key={account.version} account={account} disabled={own || !permissions.includes('access:roles:assign')} />
        {own && <p className="muted">{t('own')}</p>}
        {!own && permissions.includes('access:accounts:manage') && (
          <div className="verbs">
            {verbsFor(account).map((each) => (
              <Button key={each} danger={DANGEROUS.has(each)} onClick={() => setVerb(each)}>
                {t(each)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {verb && (
        <AccountVerbDialog account={account} verb={verb} onTemporaryPassword={onTemporaryPassword} onClose={() => setVerb(undefined)} />
      )}
    </Dialog>
  );
}
