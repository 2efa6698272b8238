import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Account } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Page } from '../../shared/ui/page.js';
import { Pager } from '../../shared/ui/pager.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { AccountDialog } from './account-dialog.js';
import { AccountFilters } from './account-filters.js';
import { AccountState } from './account-state.js';
import { accountsMessages } from './messages.js';
import { NewAccountDialog } from './new-account-dialog.js';
import { TemporaryPasswordDialog } from './temporary-password-dialog.js';
import { useAccounts } from './use-accounts.js';

interface Handover {
  readonly title: string;
  readonly displayName: string;
  readonly password: string;
}

export default function AccountsPage() {
  const t = useTexts(accountsMessages);
  const { permissions } = useMe();
  const [query, change] = useAddressQuery();
  const { data, error, isFetching, refetch } = useAccounts(query);
  const columns = useColumns();
  const [creating, setCreating] = useState(false);
  const [chosen, setChosen] = useState<Account['id']>();
  const [handover, setHandover] = useState<Handover>();
  const account = data?.items.find(({ id }) => id === chosen);

  return (
    <Page
      title={t('title')}
      actions={
        permissions.includes('access:accounts:create') && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
            {t('create')}
          </Button>
        )
      }
    >
      <AccountFilters query={query} onChange={change} />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <Records
        caption={t('title')}
        columns={columns}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        sort={query.sort ?? 'name'}
        onSort={(sort) => change({ sort })}
        actions={(row) => (
          <Button size="small" aria-label={t('manage.of', { name: row.displayName })} onClick={() => setChosen(row.id)}>
            {t('manage')}
          </Button>
        )}
      />
      {data && <Pager {...data} onPage={(page) => change({ page: String(page) })} />}
      {creating && (
        <NewAccountDialog
          onCancel={() => setCreating(false)}
          onCreated={(displayName, password) => {
            setCreating(false);
            setHandover({ title: t('created.title'), displayName, password });
          }}
        />
      )}
      {account && (
        <AccountDialog
          account={account}
          onClose={() => setChosen(undefined)}
          onTemporaryPassword={(displayName, password) => setHandover({ title: t('reset.title'), displayName, password })}
        />
      )}
      {handover && <TemporaryPasswordDialog {...handover} onNoted={() => setHandover(undefined)} />}
    </Page>
  );
}

function useColumns(): Column<Account>[] {
  const t = useTexts(accountsMessages);
  const names = useNames();
  const formats = useFormats();
  return [
    { key: 'name', title: t('name'), sort: 'name', cell: ({ name }) => name },
    { key: 'displayName', title: t('displayName'), sort: 'displayName', cell: ({ displayName }) => displayName },
    {
      key: 'roles',
      title: t('roles'),
      cell: ({ roles }) => roles.map((role) => names.role(role)).join(t('separator')) || <span className="muted">{t('roles.none')}</span>,
    },
    { key: 'state', title: t('state.label'), cell: (account) => <AccountState account={account} /> },
    {
      key: 'lastLogInAt',
      title: t('lastLogInAt'),
      sort: 'lastLogInAt',
      cell: ({ lastLogInAt }) =>
        lastLogInAt ? (
          <span className="when">{formats.instant(lastLogInAt)}</span>
        ) : (
          <span className="muted">{t('lastLogInAt.never')}</span>
        ),
    },
  ];
}
