import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Pager } from '../../shared/ui/pager.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { sumOf } from './kinds.js';
import { ledgerImportMessages } from './messages.js';

/** Who took over what, when. */
export function History() {
  const t = useTexts(ledgerImportMessages);
  const formats = useFormats();
  const [page, setPage] = useState(1);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['ledger', 'imports', page],
    queryFn: () => answer(api.GET('/api/ledger/imports', { params: { query: { page } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="section">
      <h2>{t('history')}</h2>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <Records
        caption={t('history')}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('history.none')}
        columns={[
          { key: 'at', title: t('history.at'), cell: ({ importedAt }) => <span className="when">{formats.instant(importedAt)}</span> },
          { key: 'by', title: t('history.by'), cell: ({ importedBy }) => importedBy },
          {
            key: 'title',
            title: t('history.title'),
            cell: ({ title, filingDate, ledgerName }) => (
              <>
                {title}
                <span className="sub">{`${ledgerName} · ${t('history.filed', { date: formats.date(filingDate) })}`}</span>
              </>
            ),
          },
          { key: 'created', title: t('outcome.created'), numeric: true, cell: ({ counts }) => formats.number(sumOf(counts, 'created')) },
          { key: 'changed', title: t('outcome.changed'), numeric: true, cell: ({ counts }) => formats.number(sumOf(counts, 'changed')) },
        ]}
      />
      {data && data.total > data.size && <Pager {...data} onPage={setPage} />}
    </section>
  );
}
