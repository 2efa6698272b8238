import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { AccountsTable } from './accounts-table.js';
import { scoresMessages } from './messages.js';
import { MonthEntries } from './month-entries.js';
import { standOf } from './month-state.js';
import { MonthsTable } from './months-table.js';

const DRAFTING_MS = 1000;
/** Opened once a year: its calendar is not loaded before. */
const OpenPeriodDialog = lazy(() => import('./open-period-dialog.js'));

export default function ScoresPage() {
  const t = useTexts(scoresMessages);
  const { permissions } = useMe();
  const [address, change] = useAddressQuery();
  const [opening, setOpening] = useState<'asked' | 'done'>();
  const months = useQuery({
    queryKey: ['scores', 'months'],
    queryFn: () => answer(api.GET('/api/scores/months')),
    placeholderData: keepPreviousData,
    // The server tells when a draft is ready; a page that misses it still sees it.
    refetchInterval: ({ state }) => (state.data?.months.some((month) => standOf(month) === 'drafting') ? DRAFTING_MS : false),
  });
  const accounts = useQuery({ queryKey: ['scores', 'accounts'], queryFn: () => answer(api.GET('/api/scores/accounts')) });
  const all = months.data?.months ?? [];
  // Without a choice: what waits for somebody, or the last month there is something to see of.
  const shown =
    all.find(({ month }) => month === address.month) ??
    all.find((month) => ['open', 'drafting', 'draft', 'confirmed'].includes(standOf(month))) ??
    all.find(({ state }) => state === 'locked');
  const error = months.error ?? accounts.error;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={permissions.includes('score:period:open') && <Button onClick={() => setOpening('asked')}>{t('period.open')}</Button>}
    >
      {opening === 'done' && <Alert className="notice" type="success" role="status" showIcon title={t('period.opened')} />}
      {opening === 'asked' && (
        <Suspense>
          <OpenPeriodDialog onOpened={() => setOpening('done')} onCancel={() => setOpening(undefined)} />
        </Suspense>
      )}
      {error && <ProblemAlert error={error} onRetry={() => void Promise.all([months.refetch(), accounts.refetch()])} />}
      <section className="section">
        <MonthsTable months={all} shown={shown?.month} busy={months.isLoading} onShow={(month) => change({ month })} />
      </section>
      {shown && <MonthEntries key={`${shown.month} ${shown.round}`} month={shown} />}
      {accounts.data && accounts.data.accounts.length > 0 && (
        <section className="stack section">
          <h2>{t('accounts')}</h2>
          <AccountsTable accounts={accounts.data.accounts} busy={accounts.isFetching} empty={t('none')} />
        </section>
      )}
    </Page>
  );
}
