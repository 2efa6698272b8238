import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import type { ListedRun } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Pager } from '../../shared/ui/pager.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { type Mark, StateTag } from '../../shared/ui/state-tag.js';
import { ledgerImportMessages } from './messages.js';

const MARKS = {
  waiting: 'waiting',
  reading: 'waiting',
  'taking-over': 'waiting',
  done: 'good',
  refused: 'warning',
  cancelled: 'off',
  failed: 'bad',
} as const satisfies Record<ListedRun['state'], Mark>;

const SIZE = 10;

/** What was asked for and how far it is; each leads to its report. */
export function Runs() {
  const t = useTexts(ledgerImportMessages);
  const formats = useFormats();
  const [page, setPage] = useState(1);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['ledger', 'runs', page],
    queryFn: () => answer(api.GET('/api/ledger/runs', { params: { query: { page, size: SIZE } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="section">
      <h2>{t('runs')}</h2>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <Records
        caption={t('runs')}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('runs.none')}
        columns={[
          { key: 'at', title: t('history.at'), cell: ({ askedAt }) => <span className="when">{formats.instant(askedAt)}</span> },
          { key: 'by', title: t('history.by'), cell: ({ askedBy }) => askedBy },
          {
            key: 'what',
            title: t('runs.what'),
            cell: ({ kind, fileName }) => (
              <>
                {t(`run.${kind}`)}
                <span className="sub">{fileName}</span>
              </>
            ),
          },
          { key: 'state', title: t('runs.state'), cell: ({ state }) => <StateTag mark={MARKS[state]}>{t(`state.${state}`)}</StateTag> },
        ]}
        actions={({ id, fileName }) => (
          <Link to={`?run=${id}`} aria-label={`${t('runs.open')} ${fileName}`}>
            {t('runs.open')}
          </Link>
        )}
      />
      {data && data.total > data.size && <Pager {...data} onPage={setPage} />}
    </section>
  );
}
