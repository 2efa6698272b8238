import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { LeaderLedger } from '../download/leader-ledger.js';
import { forceMessages } from './messages.js';

export default function ForcesPage() {
  const t = useTexts(forceMessages);
  const { data, error, isFetching, refetch } = useQuery({ queryKey: ['forces'], queryFn: () => answer(api.GET('/api/task-forces')) });
  return (
    <Page title={t('title')}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <LeaderLedger forces={data?.items ?? []} />
      <Records
        caption={t('title')}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('none')}
        columns={[
          {
            key: 'force',
            title: t('force'),
            cell: ({ id, name, code }) => (
              <>
                <Link to={`/forces/${id}`}>{name}</Link>
                <code className="sub">{code}</code>
              </>
            ),
          },
          { key: 'head', title: t('head'), cell: ({ head }) => head },
          { key: 'leader', title: t('leader'), cell: ({ leaderInCharge }) => leaderInCharge ?? t('none.named') },
          { key: 'lead-unit', title: t('lead-unit'), cell: ({ leadUnit }) => leadUnit ?? t('none.named') },
          { key: 'supporting', title: t('supporting'), cell: ({ supportingUnits }) => supportingUnits.join(t('separator')) || '–' },
        ]}
      />
    </Page>
  );
}
