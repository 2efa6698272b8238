import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { AccountsTable } from '../scores/accounts-table.js';
import { EntriesTable } from '../scores/entries-table.js';
import { ownScoresMessages } from './messages.js';

export default function OwnScoresPage() {
  const t = useTexts(ownScoresMessages);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['scores', 'mine'],
    queryFn: () => answer(api.GET('/api/scores/mine')),
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <section className="stack section">
        <h2>{t('balance')}</h2>
        <AccountsTable accounts={data?.accounts ?? []} busy={isFetching} empty={t('accounts.none')} />
      </section>
      <section className="stack section">
        <h2>{t('entries')}</h2>
        <EntriesTable caption={t('entries')} entries={data?.entries ?? []} withMonth busy={isFetching} empty={t('entries.none')} />
      </section>
    </Page>
  );
}
