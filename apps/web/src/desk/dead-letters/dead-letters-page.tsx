import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { DeadLetter } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { useMe } from '../../shared/session/session.js';
import { pageOf, useAddressQuery } from '../../shared/ui/address-query.js';
import { Page } from '../../shared/ui/page.js';
import { Pager } from '../../shared/ui/pager.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { DeadLetterDialog } from './dead-letter-dialog.js';
import { deadLettersMessages } from './messages.js';
import { RetryDialog } from './retry-dialog.js';

export default function DeadLettersPage() {
  const t = useTexts(deadLettersMessages);
  const shared = useTexts(sharedMessages);
  const { permissions } = useMe();
  const [address, change] = useAddressQuery();
  const sort = address.sort === 'diedAt' ? 'diedAt' : '-diedAt';
  const query = { page: pageOf(address), sort } as const;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['outbox', 'dead-letters', query],
    queryFn: () => answer(api.GET('/api/outbox/dead-letters', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns();
  const [shown, setShown] = useState<DeadLetter['id']>();
  const [retrying, setRetrying] = useState<DeadLetter>();
  const [retried, setRetried] = useState(false);

  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {retried && <Alert className="notice" type="success" role="status" showIcon title={t('retry.done')} />}
      <Records
        caption={t('title')}
        columns={columns}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('none')}
        sort={sort}
        onSort={(to) => change({ sort: to })}
        actions={(letter) => (
          <span className="verbs">
            <Button size="small" onClick={() => setShown(letter.id)}>
              {shared('action.details')}
            </Button>
            {permissions.includes('outbox:retry') && (
              <Button size="small" onClick={() => setRetrying(letter)}>
                {t('retry')}
              </Button>
            )}
          </span>
        )}
      />
      {data && data.total > 0 && <Pager {...data} onPage={(to) => change({ page: String(to) })} />}
      {shown && <DeadLetterDialog id={shown} onClose={() => setShown(undefined)} />}
      {retrying && (
        <RetryDialog
          letter={retrying}
          onClose={() => setRetrying(undefined)}
          onRetried={() => {
            setRetrying(undefined);
            setRetried(true);
          }}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<DeadLetter>[] {
  const t = useTexts(deadLettersMessages);
  const names = useNames();
  const formats = useFormats();
  return [
    {
      key: 'job',
      title: t('job'),
      cell: ({ job, key }) => (
        <>
          {names.job(job)}
          <code className="sub">{key}</code>
        </>
      ),
    },
    { key: 'error', title: t('error'), cell: ({ error }) => error || '–' },
    { key: 'attempts', title: t('attempts'), numeric: true, cell: ({ attempts }) => formats.number(attempts) },
    {
      key: 'diedAt',
      title: t('diedAt'),
      sort: 'diedAt',
      cell: ({ diedAt }) => <span className="when">{formats.instant(diedAt)}</span>,
    },
  ];
}
