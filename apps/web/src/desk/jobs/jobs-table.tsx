import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import type { Job } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { jobsMessages } from './messages.js';

export function JobsTable() {
  const t = useTexts(jobsMessages);
  const columns = useColumns();
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['queue', 'jobs'],
    queryFn: () => answer(api.GET('/api/jobs')),
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return (
    <Records
      caption={t('jobs')}
      columns={columns}
      rows={data?.jobs ?? []}
      keyOf={({ name }) => name}
      busy={isLoading}
      empty={t('jobs.none')}
    />
  );
}

function useColumns(): Column<Job>[] {
  const t = useTexts(jobsMessages);
  const names = useNames();
  const formats = useFormats();
  return [
    {
      key: 'job',
      title: t('job'),
      cell: ({ name, kind, wakes }) => (
        <>
          {names.job(name)}
          {kind === 'unknown' && (
            <span className="sub">
              <StateTag mark="warning">{t('kind.unknown')}</StateTag>
            </span>
          )}
          {wakes && <code className="sub">{wakes}</code>}
        </>
      ),
    },
    { key: 'pending', title: t('pending'), numeric: true, cell: ({ pending, leased }) => formats.number(pending + leased) },
    { key: 'running', title: t('running'), numeric: true, cell: ({ running }) => formats.number(running) },
    { key: 'done', title: t('done'), numeric: true, cell: ({ doneLastDay }) => formats.number(doneLastDay) },
    {
      key: 'dead',
      title: t('dead'),
      numeric: true,
      cell: ({ dead }) =>
        dead === 0 ? (
          formats.number(dead)
        ) : (
          <Link to="/dead-letters">
            <StateTag mark="bad">{formats.number(dead)}</StateTag>
          </Link>
        ),
    },
    {
      key: 'oldest',
      title: t('oldest'),
      cell: ({ oldestUnfinishedAt }) =>
        oldestUnfinishedAt === null ? '–' : <span className="when">{formats.instant(oldestUnfinishedAt)}</span>,
    },
  ];
}
