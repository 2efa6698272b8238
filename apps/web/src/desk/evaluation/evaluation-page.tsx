import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { formatPoints, points } from '#libs/kernel/scoring/points';
import { answer, api } from '../../shared/api/client.js';
import type { EvaluationRow } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Filter, Filters } from '../../shared/ui/filters.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { type Mark, StateTag } from '../../shared/ui/state-tag.js';
import { evaluationPageMessages } from './messages.js';

const MARKS: Readonly<Record<EvaluationRow['level'], Mark>> = {
  normal: 'good',
  blue: 'warning',
  yellow: 'warning',
  orange: 'warning',
  red: 'bad',
};

export default function EvaluationPage() {
  const t = useTexts(evaluationPageMessages);
  const formats = useFormats();
  const [address, change] = useAddressQuery();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['evaluation', address.month],
    queryFn: () => answer(api.GET('/api/evaluation', { params: { query: address.month ? { month: address.month } : {} } })),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data?.month && (
        <Filters names={[]} query={address} onChange={change}>
          <Filter label={t('month')}>
            <select value={data.month} onChange={(event) => change({ month: event.target.value })}>
              {data.lockedMonths.map((month) => (
                <option key={month} value={month}>
                  {formats.month(month)}
                </option>
              ))}
            </select>
          </Filter>
        </Filters>
      )}
      {data?.rules && <p className="page-lead notice">{t('rules', data.rules)}</p>}
      <Records
        caption={t('title')}
        columns={columns}
        rows={data?.rows ?? []}
        keyOf={({ postId }) => postId}
        busy={isFetching}
        empty={t('none')}
      />
    </Page>
  );
}

function useColumns(): Column<EvaluationRow>[] {
  const t = useTexts(evaluationPageMessages);
  return [
    { key: 'unit', title: t('unit'), cell: ({ unit }) => unit },
    { key: 'post', title: t('post'), cell: ({ post }) => post },
    { key: 'points', title: t('points'), numeric: true, cell: (row) => formatPoints(points(row.points)) },
    { key: 'level', title: t('level'), cell: ({ level }) => <StateTag mark={MARKS[level]}>{t(`level.${level}`)}</StateTag> },
    {
      key: 'coefficient',
      title: t('coefficient'),
      numeric: true,
      cell: ({ coefficientPercent }) => (coefficientPercent / 100).toFixed(coefficientPercent % 10 === 0 ? 1 : 2),
    },
    {
      key: 'awards',
      title: t('awards'),
      cell: ({ eligible }) => <StateTag mark={eligible ? 'good' : 'off'}>{t(eligible ? 'awards.yes' : 'awards.no')}</StateTag>,
    },
    {
      key: 'reasons',
      title: t('reasons'),
      cell: ({ reasons }) => reasons.join(' '),
    },
  ];
}
