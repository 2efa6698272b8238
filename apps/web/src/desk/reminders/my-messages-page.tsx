import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { pageOf, useAddressQuery } from '../../shared/ui/address-query.js';
import { Page } from '../../shared/ui/page.js';
import { Pager } from '../../shared/ui/pager.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { remindersPageMessages } from './messages.js';

/** What was sent to the reader's posts, in full. */
export default function MyMessagesPage() {
  const t = useTexts(remindersPageMessages);
  const formats = useFormats();
  const [address, change] = useAddressQuery();
  const query = { page: pageOf(address) };
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['reminders', 'mine', query],
    queryFn: () => answer(api.GET('/api/reminders/mine', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="records-none">{t('mine.none')}</p>}
      <div className="stack" aria-busy={isFetching}>
        {(data?.items ?? []).map(({ id, to, subject, body, plannedOn, handedAt }) => (
          <article key={id} className="panel">
            <h2>{subject}</h2>
            <p className="muted">
              {to} · {formats.date(plannedOn)}
              {handedAt === null && ` · ${t('mine.not-sent')}`}
            </p>
            <p className="letter-body">{body}</p>
          </article>
        ))}
      </div>
      {data && data.total > 0 && <Pager {...data} onPage={(page) => change({ page: String(page) })} />}
    </Page>
  );
}
